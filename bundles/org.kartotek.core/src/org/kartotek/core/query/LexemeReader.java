/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.List;
import org.kartotek.core.sentence.Sentence;

/** Walks over the pieces of a query text. One thread, one text. */
final class LexemeReader {
    /** More pieces than this are no query that somebody means. */
    private static final int MOST_LEXEMES = 20_000;

    private static final int LONGEST_TEXT = 200_000;

    private final String text;
    private final List<Lexeme> lexemes;
    private int index;

    /** @throws QuerySyntaxException for characters without meaning, a quotation that is not closed, or a text that is too long */
    LexemeReader(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new QuerySyntaxException(Messages.TOO_LONG, text, LONGEST_TEXT);
        }
        this.text = text;
        this.lexemes = new QueryLexer(text).lexemes();
        if (lexemes.size() > MOST_LEXEMES) {
            throw error(Messages.TOO_LONG, lexemes.get(MOST_LEXEMES));
        }
    }

    Lexeme peek() {
        return lexemes.get(index);
    }

    /** The piece after the next one. */
    Lexeme peekSecond() {
        return lexemes.get(Math.min(index + 1, lexemes.size() - 1));
    }

    boolean atEnd() {
        return peek().sort() == Lexeme.Sort.END;
    }

    Lexeme next() {
        Lexeme next = peek();
        if (!atEnd()) {
            index++;
        }
        return next;
    }

    boolean acceptWord(String keyword) {
        return accept(peek().isWord(keyword));
    }

    boolean acceptSymbol(String symbol) {
        return accept(peek().isSymbol(symbol));
    }

    private boolean accept(boolean fits) {
        if (fits) {
            index++;
        }
        return fits;
    }

    void expectWord(String keyword) {
        if (!acceptWord(keyword)) {
            throw expected(Sentence.verbatim('"' + keyword + '"'));
        }
    }

    void expectSymbol(String symbol) {
        if (!acceptSymbol(symbol)) {
            throw expected(Sentence.verbatim('"' + symbol + '"'));
        }
    }

    /**
     * @param what a phrase such as {@code a value}
     */
    QuerySyntaxException expected(Sentence what) {
        return error(Messages.EXPECTED.with(what, peek().shown()), peek());
    }

    QuerySyntaxException error(Sentence reason, Lexeme at) {
        return new QuerySyntaxException(reason, text, at.start());
    }
}
