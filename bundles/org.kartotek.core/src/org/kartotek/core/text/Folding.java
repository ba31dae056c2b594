/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The folded form of a text: what remains when case, accents and the width of spaces are ignored. Two texts that a user would call
 * the same have the same folded form; search tokens and sort keys are made of it.
 */
public final class Folding {
    /** Letters that do not decompose into a base letter and a mark. */
    private static final String[][] LETTERS = {
        {"ß", "ss"}, {"æ", "ae"}, {"œ", "oe"}, {"ø", "o"}, {"ł", "l"}, {"đ", "d"}, {"ð", "d"}, {"þ", "th"}, {"ı", "i"}, {"ħ", "h"}
    };

    private Folding() {}

    /**
     * @return {@code text} in lower case, without accents, with runs of white space and control characters as one space,
     *     and without space at either end
     */
    public static String fold(String text) {
        if (isPlain(text)) {
            return squeeze(text.toLowerCase(Locale.ROOT));
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        folded = withoutMarks(folded);
        for (String[] letter : LETTERS) {
            folded = folded.replace(letter[0], letter[1]);
        }
        return squeeze(folded);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Drops combining marks; the breve of й is one of them, so и and й fold alike. */
    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
                gap = squeezed.length() > 0;
            } else {
                if (gap) {
                    squeezed.append(' ');
                    gap = false;
                }
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }
}
