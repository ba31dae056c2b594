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
 * A page of A4 with the margins of the designs, and the size of the letters on it.
 *
 * @param landscape whether the long edge is at the top
 * @param fontSize of the rows in points
 */
record Page(boolean landscape, double fontSize) {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double MARGINS = 2 * 18 * POINTS_PER_MM;
    private static final double SHORT_EDGE = 210 * POINTS_PER_MM;
    private static final double LONG_EDGE = 297 * POINTS_PER_MM;
    /** How much longer than a line the texts may be, all together, before another page serves better than second lines. */
    private static final double SECOND_LINES_UPRIGHT = 1.15;

    private static final double SECOND_LINES_ACROSS = 1.3;

    /** Width between the margins in points. */
    private double width() {
        return (landscape ? LONG_EDGE : SHORT_EDGE) - MARGINS;
    }

    /** Whether a list looks good on it: some second lines are borne, but no broken words. */
    boolean suits(List<ColumnNeed> needs) {
        double bearable = landscape ? SECOND_LINES_ACROSS : SECOND_LINES_UPRIGHT;
        return words(needs) <= width() && lines(needs) <= width() * bearable;
    }

    /**
     * Shares the width among the columns: each gets room for its longest word before any gets room for whole lines.
     *
     * @return the widths in points; together they fill the page
     */
    List<Double> share(List<ColumnNeed> needs) {
        double words = words(needs);
        double lines = lines(needs);
        return needs.stream().map(need -> share(need, words, lines)).toList();
    }

    private double share(ColumnNeed need, double words, double lines) {
        double room = width();
        double word = need.word(fontSize);
        double line = need.line(fontSize);
        if (lines <= room) {
            return line * room / lines;
        }
        return words >= room ? word * room / words : word + (line - word) * (room - words) / (lines - words);
    }

    private double words(List<ColumnNeed> needs) {
        return needs.stream().mapToDouble(need -> need.word(fontSize)).sum();
    }

    private double lines(List<ColumnNeed> needs) {
        return needs.stream().mapToDouble(need -> need.line(fontSize)).sum();
    }
}
