/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: with a declared decimal sign, and groups of three digits or none. */
final class NumberText {
    private static final int WHOLE_DIGITS = 20;
    private static final int DECIMALS = 8;
    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1," + WHOLE_DIGITS + "}");
    private static final Pattern DOT = pattern("[, ']", "\\.");
    private static final Pattern COMMA = pattern("[. ']", ",");

    private NumberText() {}

    private static Pattern pattern(String group, String decimalSign) {
        String grouped = "[0-9]{1,3}(?:" + group + "[0-9]{3})+";
        return Pattern.compile("[+-]?(?:" + grouped + "|[0-9]+)(?:" + decimalSign + "[0-9]+)?");
    }

    /** @return the number, or empty where {@code text} is none in this format, or one with too many digits */
    static Optional<BigDecimal> parse(String text, ValueFormat format) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        String usual = text.replace('\u2212', '-').replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2019', '\'');
        if (!(format.decimalComma() ? COMMA : DOT).matcher(usual).matches()) {
            return Optional.empty();
        }
        char group = format.decimalComma() ? '.' : ',';
        StringBuilder digits = new StringBuilder(usual.length());
        for (char c : usual.toCharArray()) {
            if (c != group && c != ' ' && c != '\'') {
                digits.append(c == ',' ? '.' : c);
            }
        }
        BigDecimal number = new BigDecimal(digits.toString()).stripTrailingZeros();
        boolean fits = number.scale() <= DECIMALS && number.precision() - number.scale() <= WHOLE_DIGITS;
        return fits ? Optional.of(number) : Optional.empty();
    }

    /** The number in this format, without groups. */
    static String plain(BigDecimal number, ValueFormat format) {
        String text = number.toPlainString();
        return format.decimalComma() ? text.replace('.', ',') : text;
    }

    /** The number in this format, its whole part in groups of three digits. */
    static String grouped(BigDecimal number, ValueFormat format) {
        String text = plain(number, format);
        int end = text.indexOf(format.decimalComma() ? ',' : '.');
        StringBuilder grouped = new StringBuilder(text);
        int first = text.startsWith("-") ? 1 : 0;
        for (int i = (end < 0 ? text.length() : end) - 3; i > first; i -= 3) {
            grouped.insert(i, format.decimalComma() ? '.' : ',');
        }
        return grouped.toString();
    }
}
