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
import java.util.function.ToDoubleFunction;

/**
 * Shares the width of a page among the columns of a list: each gets room for its longest word before any gets room for whole
 * lines.
 */
final class ColumnWidths {
    /** Space at the right of each column, as in the designs, and a little for rounding; in points. */
    private static final double GAP = 8 + 1;
    /** How much longer than a line the texts may be, all together, before smaller letters serve better than second lines. */
    private static final double SECOND_LINES = 1.3;

    private final List<ColumnNeed> needs;
    private final Paper paper;

    /** Chooses the paper: upright where every text has its line, else the largest letters with which no word is broken. */
    ColumnWidths(List<ColumnNeed> needs) {
        this.needs = List.copyOf(needs);
        this.paper = Paper.CHOICES.stream().filter(this::suits).findFirst().orElse(Paper.CHOICES.getLast());
    }

    private boolean suits(Paper choice) {
        double lines = sum(ColumnNeed::line, choice);
        return lines <= choice.width()
                || choice.landscape()
                        && sum(ColumnNeed::word, choice) <= choice.width()
                        && lines <= choice.width() * SECOND_LINES;
    }

    Paper paper() {
        return paper;
    }

    /** @return the width of each column in points; together they fill the page */
    double[] inPoints() {
        double room = paper.width();
        double lines = sum(ColumnNeed::line, paper);
        double words = sum(ColumnNeed::word, paper);
        return needs.stream()
                .mapToDouble(need -> {
                    double line = points(need.line(), paper);
                    double word = points(need.word(), paper);
                    if (lines <= room) {
                        return line * room / lines;
                    }
                    return words >= room ? word * room / words : word + (line - word) * (room - words) / (lines - words);
                })
                .toArray();
    }

    private double sum(ToDoubleFunction<ColumnNeed> part, Paper choice) {
        return needs.stream()
                .mapToDouble(need -> points(part.applyAsDouble(need), choice))
                .sum();
    }

    private static double points(double need, Paper choice) {
        return need * choice.fontSize() + GAP;
    }
}
