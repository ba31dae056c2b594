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
 * The width that a column needs, as a multiple of the font's size.
 *
 * @param word room for its longest word: with less, words are broken
 * @param line room for nearly all of its texts on one line; never less than {@code word}
 */
record ColumnNeed(double word, double line) {
    /** Longer words are broken. */
    private static final double LONGEST_WORD = 14;
    /** Longer texts take a second line. */
    private static final double LONGEST_LINE = 18;
    /** The part of the rows that fits on one line; the few longest do not widen the column for all. */
    private static final double FITTING = 0.92;

    /** @param sample of what stands in the column */
    static ColumnNeed of(ListColumn column, List<String> sample, PrintedWidth width) {
        double[] lines = sample.stream().mapToDouble(width::of).sorted().toArray();
        double usual = lines.length == 0 ? 0 : lines[(int) Math.floor((lines.length - 1) * FITTING)];
        double longest = lines.length == 0 ? 0 : lines[lines.length - 1];
        double word = column.isOneWord() ? longest : longestWord(sample, width);
        word = Math.min(Math.max(word, longestHeadingWord(column, width)), LONGEST_WORD);
        return new ColumnNeed(word, Math.max(word, Math.min(usual, LONGEST_LINE)));
    }

    private static double longestWord(List<String> sample, PrintedWidth width) {
        return sample.stream()
                .flatMap(text -> Arrays.stream(words(text)))
                .mapToDouble(width::of)
                .max()
                .orElse(0);
    }

    private static double longestHeadingWord(ListColumn column, PrintedWidth width) {
        return Arrays.stream(words(column.heading())).mapToDouble(width::ofBold).max().orElse(0);
    }

    /** A line may end at a space and after a hyphen. */
    private static String[] words(String text) {
        return text.split("\\s+|(?<=-)");
    }
}
