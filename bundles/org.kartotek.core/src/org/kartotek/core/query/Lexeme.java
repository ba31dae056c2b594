/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import org.kartotek.core.sentence.Sentence;

/**
 * One piece of a query text.
 *
 * @param sort what it is
 * @param text as it stands, a quoted text without quotes and escapes
 * @param start index of its first character in the query text
 */
record Lexeme(Sort sort, String text, int start) {

    enum Sort {
        /** A name, a keyword, or a value without quotes. */
        WORD,
        /** A field's name between backquotes: never a keyword. */
        NAME,
        /** A value between quotes. */
        QUOTED,
        /** An operator, a bracket or a comma. */
        SYMBOL,
        END
    }

    boolean isWord(String keyword) {
        return sort == Sort.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean isSymbol(String symbol) {
        return sort == Sort.SYMBOL && text.equals(symbol);
    }

    /** How a message names it. */
    Sentence shown() {
        return switch (sort) {
            case END -> Messages.END;
            default -> Sentence.verbatim('"' + (text.length() <= 40 ? text : text.substring(0, 40) + "…") + '"');
        };
    }
}
