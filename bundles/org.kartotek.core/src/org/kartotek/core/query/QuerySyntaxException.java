/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;

/**
 * A query text that cannot be read. The message is a sentence that says what was expected, then the text with a mark under the
 * place.
 */
public class QuerySyntaxException extends KartotekException {
    private static final long serialVersionUID = 1L;
    /** How much of the text is shown before and after the place. */
    private static final int SHOWN = 50;

    private final transient Sentence reason;
    private final int position;

    /**
     * @param reason what is wrong and what would be right
     * @param text the whole query text
     * @param position index in {@code text} of the character where it went wrong; its length where it ended too soon
     */
    public QuerySyntaxException(Sentence reason, String text, int position) {
        super(marked(reason, text, position));
        this.reason = reason;
        this.position = position;
    }

    private static Sentence marked(Sentence reason, String text, int position) {
        Sentence place = Messages.COLUMN.with(position + 1);
        String mark = mark(text, position);
        return locale -> reason.in(locale) + System.lineSeparator() + mark + place.in(locale);
    }

    private static String mark(String text, int position) {
        int start = Math.max(0, position - SHOWN);
        int end = Math.min(text.length(), position + SHOWN);
        String before = start > 0 ? "… " : "";
        String line = before + text.substring(start, end) + (end < text.length() ? " …" : "");
        String oneLine = line.replaceAll("\\p{Cntrl}", " ");
        String indent = " ".repeat(before.length() + position - start);
        return "  " + oneLine + System.lineSeparator() + "  " + indent + "^ ";
    }

    /** What is wrong and what would be right, without the text. */
    public Sentence reason() {
        return reason;
    }

    /** Index of the character of the query text where it went wrong; its length where it ended too soon. */
    public int position() {
        return position;
    }
}
