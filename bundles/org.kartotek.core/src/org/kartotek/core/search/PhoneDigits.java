/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The digits of telephone numbers, brought together from the ways in which people write them: +45 12 34 56 78,
 * 0045 12345678, (089) 12 34 56, +49 (0)89 123456.
 */
final class PhoneDigits {
    /** Fewer digits among other words are words like them: a postcode, a house number. */
    private static final int LEAST_DIGITS = 7;
    /** Fewer digits at the end of a number do not lead to it. */
    private static final int LEAST_REST = 4;
    /** Fewer digits behind the country code are still being typed. */
    private static final int LEAST_NATIONAL = 6;
    /** Least length of a number whose leading 00 is read as +. */
    private static final int LEAST_WITH_ZEROS = 9;
    /** A number in more groups than this is none. */
    private static final int MOST_GROUPS = 12;
    /** The zero that is dialled at home only, as in +49 (0)89. */
    private static final String TRUNK_ZERO = "(0)";
    /** Calling codes of one and two digits; all others have three. */
    private static final Set<String> SHORT_CODES = Set.of(
            ("1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84"
                            + " 86 90 91 92 93 94 95 98")
                    .split(" "));

    /** What is dialled before the national number, by calling code of the countries that have something. */
    private static final Map<String, String> TRUNK_PREFIXES = trunkPrefixes();

    private PhoneDigits() {}

    private static Map<String, String> trunkPrefixes() {
        Map<String, String> prefixes = new HashMap<>();
        for (String code : ("27 31 32 33 40 41 43 44 46 49 54 55 58 60 61 62 63 64 66 81 82 84 86 90 91 92 93 94 98 353 358"
                        + " 359 380 381 382 383 385 386 387 389 421 962 971 972")
                .split(" ")) {
            prefixes.put(code, "0");
        }
        prefixes.put("7", "8");
        prefixes.put("36", "06");
        return Map.copyOf(prefixes);
    }

    /**
     * @param run digits with spaces and punctuation; not empty
     * @param alone whether nothing stands beside it, so that several groups of digits belong together
     */
    static boolean looksLikeNumber(String run, boolean alone) {
        return alone || "+0(".indexOf(run.charAt(0)) >= 0 && digits(run).length() >= LEAST_DIGITS;
    }

    /** The digits to look for: without country code and leading zeros, which the one who typed and the card may differ in. */
    static String searched(String run) {
        String digits = digits(run.replace(TRUNK_ZERO, ""));
        boolean plus = run.startsWith("+");
        if (plus || digits.startsWith("00") && digits.length() >= LEAST_WITH_ZEROS) {
            String international = plus ? digits : digits.substring(2);
            int code = codeLength(international);
            if (code > 0) {
                String national = withoutZeros(international.substring(code));
                return national.length() >= LEAST_NATIONAL ? national : international;
            }
        }
        return digits.startsWith("0") && digits.length() >= LEAST_DIGITS ? withoutZeros(digits) : digits;
    }

    /** All digits, and those from each group on; with and without country code and leading zero. */
    static Set<String> tokens(String folded) {
        Set<String> tokens = new LinkedHashSet<>();
        String number = folded.replace(TRUNK_ZERO, "");
        List<String> groups = groups(number);
        for (int i = 0; i < groups.size(); i++) {
            String rest = String.join("", groups.subList(i, groups.size()));
            if (i == 0 || rest.length() >= LEAST_REST) {
                tokens.add(rest);
                tokens.add(withoutZeros(rest));
            }
        }
        String digits = digits(number);
        if (!digits.isEmpty() && (number.startsWith("+") || digits.startsWith("00"))) {
            String international = number.startsWith("+") ? digits : digits.substring(2);
            int code = codeLength(international);
            String national = withoutZeros(international.substring(code));
            tokens.add(international);
            tokens.add(national);
            tokens.add(TRUNK_PREFIXES.getOrDefault(international.substring(0, code), "") + national);
            tokens.add(international.substring(0, code) + national);
        }
        return tokens;
    }

    private static List<String> groups(String text) {
        List<String> groups = new ArrayList<>();
        for (String group : text.split("[^0-9]+", MOST_GROUPS + 1)) {
            if (!group.isEmpty() && groups.size() < MOST_GROUPS) {
                groups.add(digits(group));
            }
        }
        return groups;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** The same digits where they are all zero. */
    static String withoutZeros(String digits) {
        String rest = digits.replaceFirst("^0+", "");
        return rest.isEmpty() ? digits : rest;
    }

    /** Length of the country code, or 0 where no code begins so. */
    private static int codeLength(String international) {
        for (int length = 1; length <= 2 && length < international.length(); length++) {
            if (SHORT_CODES.contains(international.substring(0, length))) {
                return length;
            }
        }
        return international.length() < 4 || international.startsWith("0") ? 0 : 3;
    }
}
