/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.presentation.list.CardList;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.theme.Tint;

/** The rows of the page cache as cells of the list. */
final class CardRows implements ListRows {
    private final CardList list;
    private final List<Field> fields;
    private final ValueText words;
    private final CardMarks marks;

    /** @param fields of the list's query, in the order of its columns */
    CardRows(CardList list, List<Field> fields, ValueText words, CardMarks marks) {
        this.marks = marks;
        this.list = list;
        this.fields = fields;
        this.words = words;
    }

    @Override
    public int count() {
        return list.rowCount();
    }

    @Override
    public boolean isMarked(int row) {
        OptionalLong id = list.idAt(row);
        return id.isPresent() && marks.isMarked(id.getAsLong());
    }

    @Override
    public ListCell cell(int row, int column) {
        Optional<Row> found = list.row(row);
        if (found.isEmpty()) {
            return ListCell.WAITING;
        }
        Value value = found.get().values().get(column);
        ListCell.Tone tone = value.state() == ValueState.ABSENT ? ListCell.Tone.QUIET : ListCell.Tone.NORMAL;
        Field field = fields.get(column);
        return new ListCell(
                words.shown(field, value),
                tone,
                words.colours(field, value).stream().map(Tint::of).toList());
    }
}
