/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.FieldType;
import org.kartotek.presentation.list.CardList;
import org.kartotek.presentation.records.RecordCells;
import org.kartotek.presentation.records.RecordColumn;
import org.kartotek.presentation.records.RecordColumns;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.theme.Tint;

/** Records as the rows and columns of a list. */
public final class RecordRows implements ListRows {
    private static final int WIDE = 168;
    private static final int NARROW = 96;
    private static final int DAY = 120;
    private static final int AMOUNT = 120;
    /** A letter of a head, on average. */
    private static final int LETTER = 8;

    private static final int MARGINS = 24;

    private final CardList list;
    private final RecordCells cells;
    private final Set<Long> marked;

    /** Rows of which none is marked. */
    public RecordRows(CardList list, RecordCells cells) {
        this(list, cells, Set.of());
    }

    /** @param marked ids of the records that are marked */
    RecordRows(CardList list, RecordCells cells, Set<Long> marked) {
        this.marked = marked;
        this.list = list;
        this.cells = cells;
    }

    public static List<ListColumn> columns(RecordColumns columns, Locale locale) {
        return columns.columns().stream().map(column -> column(columns, column, locale)).toList();
    }

    private static ListColumn column(RecordColumns columns, RecordColumn column, Locale locale) {
        Field field = column.field();
        String label = field.labels().in(locale);
        int least = column.isWide() ? WIDE : least(field.type());
        int width = Math.max(least, LETTER * label.length() + MARGINS);
        return new ListColumn(field.key(), label, width, column.isWide() ? 6 : 1, columns.isSortable(column));
    }

    private static int least(FieldType type) {
        return switch (type) {
            case MONEY -> AMOUNT;
            case DATE -> DAY;
            default -> NARROW;
        };
    }

    @Override
    public int count() {
        return list.rowCount();
    }

    @Override
    public boolean isMarked(int row) {
        return !marked.isEmpty() && list.idAt(row).stream().anyMatch(marked::contains);
    }

    @Override
    public ListCell cell(int row, int column) {
        Optional<Row> found = list.row(row);
        if (found.isEmpty()) {
            return ListCell.WAITING;
        }
        ListCell.Tone tone = cells.isAbsent(found.get(), column) ? ListCell.Tone.QUIET : ListCell.Tone.NORMAL;
        List<Tint> tints = cells.colours(found.get(), column).stream().map(Tint::of).toList();
        return new ListCell(cells.text(found.get(), column), tone, tints);
    }
}
