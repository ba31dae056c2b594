/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.text;

/** Text that shows what it is wherever it is printed: nothing in it moves, hides, reverses or rewrites what stands around it. */
public final class PlainText {
    private static final char REPLACED = '\uFFFD';

    private PlainText() {}

    /** The text with a sign of its own for each character that controls others, is not seen, or is none; it may have several lines. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(each -> isPlain(each) ? each : REPLACED).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isPlain(int character) {
        return character == '\n' || character == '\t' || switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
