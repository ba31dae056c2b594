/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.table;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/**
 * A list of any length with one row in the cursor. Arrows, page keys, Home and End move the cursor, Enter or a double click opens
 * its row, a click on a head orders by that column. Where rows can be marked, Space, Shift with the arrows, and clicks with Ctrl or Shift
 * do that, Ctrl+A marks all of them, and Esc none. Thread of the user interface.
 */
public final class ListTable {
    private final List<ListColumn> columns;
    private final ListRows rows;
    private final ListLayers layers;
    private final NatTable table;
    private final ListAccess access;
    private IntConsumer moved = row -> {};
    private IntConsumer opened = row -> {};
    private BiConsumer<ListColumn, Boolean> sorted = (column, down) -> {};
    private Consumer<Character> typed = letter -> {};
    private Marking marking;
    private int cursor = -1;
    private int pointed = -1;
    private String sortKey = "";
    private boolean sortsDown;

    /**
     * @param columns in order of importance: those that do not fit are left out from the end
     * @param name read out by screen readers
     */
    public ListTable(Composite parent, List<ListColumn> columns, ListRows rows, Theme theme, String name, String testId) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
        layers = new ListLayers(this.columns, rows);
        table = layers.createTable(parent, new ListPainter(theme, this), new HeadPainter(theme, this));
        table.setBackground(theme.color(theme.palette().page()));
        table.setData(TestIds.KEY, testId);
        access = new ListAccess(table, this, rows, name);
        new ListInput(this, table, layers);
    }

    public Control control() {
        return table;
    }

    /** @param listener gets the row that the cursor moved to */
    public void onMoved(IntConsumer listener) {
        moved = listener;
    }

    /** @param listener gets the row that the user opens */
    public void onOpened(IntConsumer listener) {
        opened = listener;
    }

    /** @param listener gets the column to order by, and whether from the greatest down */
    public void onSorted(BiConsumer<ListColumn, Boolean> listener) {
        sorted = listener;
    }

    /** @param listener gets a letter that was typed in the list */
    public void onTyped(Consumer<Character> listener) {
        typed = listener;
    }

    /** What happens to rows that the user marks. */
    public interface Marking {
        /** The row is marked, if it was not, and no longer, if it was. */
        void toggle(int row);

        /** The row is marked. */
        void add(int row);

        /** All rows are marked, those that were not read yet included. */
        default void all() {
            // not everybody has a use for that
        }

        /** No row is marked any more. */
        default void none() {
            // not everybody has a use for that
        }
    }

    /** @param wanted from now on rows can be marked */
    public void onMarked(Marking wanted) {
        marking = wanted;
    }

    /** Shows what the rows are now; the cursor stays on its row number. */
    public void refresh() {
        cursor = Math.min(cursor, rows.count() - 1);
        layers.rowsChanged(table);
    }

    /** The row in the cursor, or -1. */
    public int cursor() {
        return cursor;
    }

    /** Puts the cursor on a row, or on none for -1, without telling anybody. */
    public void setCursor(int row) {
        cursor = Math.min(row, rows.count() - 1);
        if (cursor >= 0) {
            layers.reveal(cursor);
        }
        access.cursorMoved();
        table.redraw();
    }

    /** Shows which column the list is ordered by. */
    public void setSort(String key, boolean down) {
        sortKey = key;
        sortsDown = down;
        table.redraw();
    }

    public void setFocus() {
        table.setFocus();
    }

    void moveTo(int row) {
        int wanted = Math.clamp(row, -1, rows.count() - 1);
        if (wanted >= 0 && wanted != cursor) {
            setCursor(wanted);
            moved.accept(wanted);
        }
    }

    void open(int row) {
        if (row >= 0 && row < rows.count()) {
            moveTo(row);
            opened.accept(row);
        }
    }

    void sortBy(ListColumn column) {
        if (column.sortable()) {
            sorted.accept(column, column.key().equals(sortKey) && !sortsDown);
        }
    }

    boolean isMarked(int row) {
        return marking != null && rows.isMarked(row);
    }

    void toggle(int row) {
        if (marking != null && row >= 0 && row < rows.count()) {
            marking.toggle(row);
            marked();
        }
    }

    /** Marks rows that follow each other, in either direction. */
    void mark(int from, int to) {
        if (marking != null) {
            int last = Math.min(Math.max(from, to), rows.count() - 1);
            for (int row = Math.max(0, Math.min(from, to)); row <= last; row++) {
                marking.add(row);
            }
            marked();
        }
    }

    /** @param wanted whether all rows are marked; else none is */
    void markAll(boolean wanted) {
        if (marking != null) {
            if (wanted) {
                marking.all();
            } else {
                marking.none();
            }
            marked();
        }
    }

    private void marked() {
        access.cursorMoved();
        table.redraw();
    }

    void type(char letter) {
        typed.accept(letter);
    }

    void point(int row) {
        if (row != pointed) {
            pointed = row;
            table.redraw();
        }
    }

    int pointed() {
        return pointed;
    }

    ListColumn column(int position) {
        return columns.get(position);
    }

    String sortKey() {
        return sortKey;
    }

    boolean sortsDown() {
        return sortsDown;
    }

    public boolean hasFocus() {
        return table.isFocusControl();
    }

    int padding() {
        return Theme.UNIT + Theme.UNIT / 2;
    }
}
