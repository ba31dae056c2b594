/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that are merged into one, whose value stands in the first of them.
 *
 * @param column index of the first column
 * @param first number of the first row
 * @param last number of the last row
 */
record Merged(int column, int first, int last) {
    private static final Pattern REFERENCE = Pattern.compile("([A-Za-z]{1,3})([0-9]{1,7}):[A-Za-z]{1,3}([0-9]{1,7})");

    /** @param reference such as A2:B5, or null */
    static Optional<Merged> of(String reference) {
        Matcher matcher = REFERENCE.matcher(reference == null ? "" : reference);
        return matcher.matches()
                ? Optional.of(new Merged(
                        SheetReader.column(matcher.group(1), 0), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** Whether it goes over several rows: what it says holds for each of them. */
    boolean isHigh() {
        return last > first;
    }
}
