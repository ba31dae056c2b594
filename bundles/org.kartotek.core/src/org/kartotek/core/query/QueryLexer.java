/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Cuts a query text into its pieces. One thread, one text. */
final class QueryLexer {
    private static final String OPENING_QUOTES = "\"'\u201c\u201d\u201e\u00ab\u00bb";
    private static final String TYPOGRAPHIC_CLOSING = "\u201c\u201d\u00ab\u00bb";
    private static final Set<String> DOUBLE_SYMBOLS = Set.of("<=", ">=", "!=", "<>");

    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int position;

    QueryLexer(String text) {
        this.text = text;
    }

    /** All pieces; the last one is the end. */
    List<Lexeme> lexemes() {
        while (skipSpace()) {
            lexemes.add(next());
        }
        lexemes.add(new Lexeme(Lexeme.Sort.END, "", text.length()));
        return lexemes;
    }

    private boolean skipSpace() {
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        return position < text.length();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private Lexeme next() {
        char c = text.charAt(position);
        if (OPENING_QUOTES.indexOf(c) >= 0) {
            return quoted(c);
        }
        if (c == '`') {
            return name();
        }
        if (startsNumber(c)) {
            return word(this::isPartOfNumber);
        }
        return isWordCharacter(position) || startsId(c) ? word(this::isPartOfWord) : symbol(c);
    }

    private Lexeme quoted(char opening) {
        int start = position++;
        StringBuilder content = new StringBuilder();
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '\\' && position < text.length() && (text.charAt(position) == '\\' || closes(opening, text.charAt(position)))) {
                content.append(text.charAt(position++));
            } else if (closes(opening, c)) {
                return new Lexeme(Lexeme.Sort.QUOTED, content.toString(), start);
            } else {
                content.append(c);
            }
        }
        throw new QuerySyntaxException(Messages.UNCLOSED_TEXT, text, start);
    }

    private static boolean closes(char opening, char c) {
        return opening == '"' || opening == '\'' ? c == opening : TYPOGRAPHIC_CLOSING.indexOf(c) >= 0;
    }

    private Lexeme name() {
        int start = position;
        int end = text.indexOf('`', start + 1);
        if (end < 0) {
            throw new QuerySyntaxException(Messages.UNCLOSED_NAME, text, start);
        }
        position = end + 1;
        return new Lexeme(Lexeme.Sort.NAME, text.substring(start + 1, end), start);
    }

    /** A sign belongs to the number behind it, but not after {@code today}. */
    private boolean startsNumber(char c) {
        boolean signed = (c == '-' || c == '+') && position + 1 < text.length() && isDigit(text.charAt(position + 1));
        return isDigit(c) || signed && (lexemes.isEmpty() || !lexemes.getLast().isWord(OperandParser.TODAY));
    }

    /** {@code #17} names a record by its id. */
    private boolean startsId(char c) {
        return c == '#' && position + 1 < text.length() && isDigit(text.charAt(position + 1));
    }

    private Lexeme word(IntPredicate belongs) {
        int start = position++;
        while (position < text.length() && belongs.test(position)) {
            position++;
        }
        return new Lexeme(Lexeme.Sort.WORD, text.substring(start, position), start);
    }

    private boolean isPartOfNumber(int index) {
        return isPartOfWord(index) || "-/:".indexOf(text.charAt(index)) >= 0;
    }

    /** Dots, hyphens and the like stand inside a word, not at its end. */
    private boolean isPartOfWord(int index) {
        return isWordCharacter(index)
                || ".@-'&".indexOf(text.charAt(index)) >= 0
                        && index + 1 < text.length()
                        && isWordCharacter(index + 1)
                        && !(text.charAt(index) == '-' && isDigit(text.charAt(index + 1)));
    }

    private boolean isWordCharacter(int index) {
        char c = text.charAt(index);
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Lexeme symbol(char c) {
        int start = position;
        if (start + 1 < text.length() && DOUBLE_SYMBOLS.contains(text.substring(start, start + 2))) {
            position += 2;
        } else if ("=<>(),+-:".indexOf(c) >= 0) {
            position++;
        } else {
            throw new QuerySyntaxException(Messages.NO_MEANING.with(c), text, start);
        }
        return new Lexeme(Lexeme.Sort.SYMBOL, text.substring(start, position), start);
    }
}
