/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.document;

import java.text.NumberFormat;
import java.util.Locale;

/** Sizes of files in words. */
public final class SizeText {
    private static final long STEP = 1024;
    private static final String[] UNITS = {"B", "KB", "MB", "GB"};

    private SizeText() {}

    /** Such as {@code 1.4 MB}: one decimal below ten. */
    public static String of(long bytes, Locale locale) {
        double amount = bytes;
        int unit = 0;
        while (Math.round(amount) >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(unit > 0 && amount < 10 ? 1 : 0);
        return format.format(amount) + " " + UNITS[unit];
    }
}
