/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.office;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers of papers are written: a text with {@code {000}} for the running number, of at least as many digits, and perhaps
 * {@code {year}}. The server writes them in the same way.
 */
public final class NumberFormat {
    private static final Pattern SERIAL = Pattern.compile("\\{(0+)}");
    private static final String YEAR = "{year}";
    private static final int LONGEST = 30;

    private NumberFormat() {}

    /** Whether numbers can be written so, none like another. */
    static boolean isOne(String format) {
        String rest = SERIAL.matcher(format.replace(YEAR, "")).replaceFirst("");
        return format.length() <= LONGEST && SERIAL.matcher(format).find() && rest.matches("[^{}]*");
    }

    /**
     * @param format one
     * @param serial the running number
     * @param day when it was issued
     */
    public static String write(String format, long serial, LocalDate day) {
        Matcher matcher = SERIAL.matcher(format.replace(YEAR, String.format("%04d", day.getYear())));
        return matcher.replaceFirst(found -> String.format("%0" + found.group(1).length() + "d", serial));
    }
}
