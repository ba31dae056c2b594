/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as they are dialled from everywhere, such as +49 89 877310. Thread-safe. */
public final class PhoneNumbers {
    /** Digits and what stands between them, then perhaps an extension. Letters that stand for digits are left alone. */
    private static final Pattern PLAIN =
            Pattern.compile("(?iu)[+(]?[0-9][0-9 ()/.\u00a0\u2010-\u2013-]*(?:(?:ext\\.?|x|доб\\.?)\\s*[0-9]{1,7})?");

    private static final int LONGEST = 60;
    private static final String NO_COUNTRY = "ZZ";

    private PhoneNumbers() {}

    /**
     * @param text a number as somebody wrote it
     * @param country code of the country in which a number without a country code is dialled; empty where nobody knows
     * @return the number in its international form; empty where {@code text} is no number that exists there, or lacks the code of
     *     its area
     */
    public static Optional<String> international(String text, Optional<String> country) {
        return parse(text, country.orElse(NO_COUNTRY))
                .filter(number -> hasArea(text, country))
                .map(number -> PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.INTERNATIONAL));
    }

    /** The code of the country that a number with a country code belongs to. */
    public static Optional<String> country(String text) {
        return parse(text, NO_COUNTRY)
                .map(number -> PhoneNumberUtil.getInstance().getRegionCodeForNumber(number))
                .filter(code -> code != null && code.length() == 2 && Character.isLetter(code.charAt(0)));
    }

    /** Where areas are dialled with a zero, a number without it is dialled within its town only. */
    private static boolean hasArea(String text, Optional<String> country) {
        String digits = text.strip().replaceAll("[^0-9+]", "");
        boolean zeroes = country.map(code -> PhoneNumberUtil.getInstance().getNddPrefixForRegion(code, true))
                .filter("0"::equals)
                .isPresent();
        return !zeroes || digits.startsWith("0") || digits.startsWith("+");
    }

    private static Optional<PhoneNumber> parse(String text, String country) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST || !PLAIN.matcher(stripped).matches()) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return Optional.of(numbers.parse(stripped, country)).filter(numbers::isValidNumber);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
