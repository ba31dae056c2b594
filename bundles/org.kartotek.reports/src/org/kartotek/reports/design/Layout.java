/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.design;

import java.util.List;

/**
 * How a list is set.
 *
 * @param landscape whether the long edge of the paper is at the top
 * @param fontSize of the rows in points
 * @param widths of the columns in points
 */
record Layout(boolean landscape, double fontSize, List<Double> widths) {
    /** Letters in a spreadsheet, in points. */
    private static final double SHEET_FONT = 10;

    /** The pages that a list may have, best first. */
    private static final List<Page> PAGES =
            List.of(new Page(false, 9), new Page(true, 9), new Page(true, 8), new Page(true, 7));

    Layout {
        widths = List.copyOf(widths);
    }

    /** Upright where nearly every text has its line, else across with the largest letters with which no word is broken. */
    static Layout ofPage(List<ColumnNeed> needs) {
        Page page = PAGES.stream().filter(each -> each.suits(needs)).findFirst().orElse(PAGES.getLast());
        return new Layout(page.landscape(), page.fontSize(), page.share(needs));
    }

    /** Nothing has to fit on a page: each column is as wide as its longest text. */
    static Layout ofSheet(List<ColumnNeed> needs) {
        boolean landscape = !PAGES.getFirst().suits(needs);
        return new Layout(
                landscape, SHEET_FONT, needs.stream().map(need -> need.text(SHEET_FONT)).toList());
    }
}
