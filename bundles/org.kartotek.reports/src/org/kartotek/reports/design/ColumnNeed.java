/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.design;

import java.util.Arrays;
import java.util.List;
import org.kartotek.reports.engine.PrintedWidth;

/**
 * The width that a column needs; all but the gap are multiples of the font's size.
 *
 * @param word room for its longest word: with less, words are broken
 * @param line room for nearly all of its texts on one line; never less than {@code word}
 * @param text room for its longest text on one line; never less than {@code line}
 * @param gap space after the column in points
 */
record ColumnNeed(double word, double line, double text, double gap) {
    /** The widths of letters are rounded by others too; in points. */
    private static final double ROUNDING = 1;
    /** Longer words are broken. */
    private static final double LONGEST_WORD = 16;
    /** On a page, longer texts take a second line. */
    private static final double LONGEST_LINE = 18;
    /** No column of a spreadsheet is wider. */
    private static final double LONGEST_TEXT = 40;
    /** Shorter texts, such as postcodes, are read as one word. */
    private static final double SHORT = 6;
    /** The part of the rows that fits on one line; the few longest do not widen the column for all. */
    private static final double FITTING = 0.92;

    /** @param sample of what stands in the column */
    static ColumnNeed of(ListColumn column, List<String> sample, PrintedWidth width) {
        double[] lengths = sample.stream().mapToDouble(width::of).sorted().toArray();
        double usual = lengths.length == 0 ? 0 : lengths[(int) Math.floor((lengths.length - 1) * FITTING)];
        double longest = lengths.length == 0 ? 0 : lengths[lengths.length - 1];
        boolean oneWord = column.isOneWord() || longest <= SHORT;
        double heading = longestWord(List.of(column.heading()), width) * PrintedWidth.BOLD;
        double word = between(heading, oneWord ? longest : longestWord(sample, width), LONGEST_WORD);
        double line = between(word, usual, LONGEST_LINE);
        return new ColumnNeed(word, line, between(line, longest, LONGEST_TEXT), column.gap() + ROUNDING);
    }

    private static double between(double least, double wanted, double most) {
        return Math.max(least, Math.min(wanted, most));
    }

    private static double longestWord(List<String> texts, PrintedWidth width) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(words(text)))
                .mapToDouble(width::of)
                .max()
                .orElse(0);
    }

    /** A line may end at a space and after a hyphen. */
    private static String[] words(String text) {
        return text.split("\\s+|(?<=-)");
    }

    /** @return in points, with the gap */
    double word(double fontSize) {
        return word * fontSize + gap;
    }

    /** @return in points, with the gap */
    double line(double fontSize) {
        return line * fontSize + gap;
    }

    /** @return in points, with the gap */
    double text(double fontSize) {
        return text * fontSize + gap;
    }
}
