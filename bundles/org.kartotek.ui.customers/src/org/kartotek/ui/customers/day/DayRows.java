/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.day;

import java.time.LocalDate;
import java.util.List;
import org.kartotek.presentation.day.DayLine;
import org.kartotek.presentation.day.MyDay;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListCell.Tone;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.theme.Tint;

/** My day as rows of a table. */
final class DayRows implements ListRows {
    /** Says the same as the word beside it. */
    private static final List<Tint> RED = List.of(Tint.of("#d33a2c"));

    private final MyDay day;
    private final DayWords words;

    DayRows(MyDay day, DayWords words) {
        this.day = day;
        this.words = words;
    }

    static List<ListColumn> columns() {
        return List.of(
                new ListColumn("what", Messages.columnWhat, 150, 4, false),
                new ListColumn("when", Messages.columnWhen, 178, 1, false),
                new ListColumn("customer", Messages.columnCustomer, 100, 3, false),
                new ListColumn("kind", Messages.columnKind, 105, 0, false));
    }

    @Override
    public int count() {
        return day.lines().size();
    }

    @Override
    public ListCell cell(int row, int column) {
        DayLine line = day.lines().get(row);
        LocalDate today = day.today();
        Tone tone = line.later().isPresent() || !line.isWork() ? Tone.QUIET : Tone.NORMAL;
        return switch (column) {
            case 0 -> new ListCell(DayWords.subject(line), tone);
            case 1 -> new ListCell(words.when(line, today), tone, line.isDue(today) && line.isOverdue(today) ? RED : List.of());
            case 2 -> new ListCell(line.customer(), tone);
            default -> new ListCell(DayWords.kind(line), Tone.QUIET);
        };
    }
}
