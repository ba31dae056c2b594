/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Keys and clicks of a list. */
final class ListInput {
    private static final int MENU = 3;

    private final ListTable list;
    private final NatTable table;
    private final ListLayers layers;

    ListInput(ListTable list, NatTable table, ListLayers layers) {
        this.list = list;
        this.table = table;
        this.layers = layers;
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN || e.doit);
        table.addListener(SWT.MouseDown, this::press);
        table.addListener(SWT.MouseDoubleClick, this::openAt);
        table.addListener(SWT.MouseMove, e -> list.point(row(e)));
        table.addListener(SWT.MouseExit, e -> list.point(-1));
        table.addListener(SWT.FocusIn, e -> focused());
        table.addListener(SWT.FocusOut, e -> table.redraw());
    }

    /** Whoever comes by keyboard sees where the cursor is. */
    private void focused() {
        if (list.cursor() < 0) {
            list.moveTo(0);
        }
        table.redraw();
    }

    private void key(Event e) {
        if (e.keyCode == 'a' && (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            list.markAll(true);
        }
        if ((e.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return;
        }
        switch (e.keyCode) {
            case SWT.ARROW_DOWN -> step(e, list.cursor() + 1);
            case SWT.ARROW_UP -> step(e, Math.max(0, list.cursor() - 1));
            case SWT.PAGE_DOWN -> list.moveTo(list.cursor() + layers.pageLength());
            case SWT.PAGE_UP -> list.moveTo(Math.max(0, list.cursor() - layers.pageLength()));
            case SWT.HOME -> list.moveTo(0);
            case SWT.END -> list.moveTo(Integer.MAX_VALUE);
            case SWT.ESC -> list.markAll(false);
            case SWT.CR, SWT.KEYPAD_CR -> list.open(list.cursor());
            default -> letter(e);
        }
    }

    private void step(Event e, int row) {
        int from = list.cursor();
        list.moveTo(row);
        if ((e.stateMask & SWT.SHIFT) != 0) {
            list.mark(from, list.cursor());
        }
    }

    private void letter(Event e) {
        if (e.character == ' ') {
            list.toggle(list.cursor());
        }
        if (Character.isLetterOrDigit(e.character)) {
            list.type(e.character);
        }
    }

    /** Row number under the pointer, or -1. */
    private int row(Event e) {
        int position = table.getRowPositionByY(e.y);
        return position < 0 || layers.isHead(position) ? -1 : table.getRowIndexByPosition(position);
    }

    private void press(Event e) {
        table.setFocus();
        if (e.button == MENU) {
            point(row(e));
        }
        if (e.button != 1) {
            return;
        }
        int position = table.getRowPositionByY(e.y);
        if (position >= 0 && layers.isHead(position)) {
            int column = table.getColumnIndexByPosition(table.getColumnPositionByX(e.x));
            if (column >= 0) {
                list.sortBy(list.column(column));
            }
        } else {
            click(e, row(e));
        }
    }

    /** A menu is meant for the row under the pointer, or for all that are marked where it is one of them. */
    private void point(int row) {
        if (row >= 0 && !list.isMarked(row)) {
            list.markAll(false);
            list.moveTo(row);
        }
    }

    private void click(Event e, int row) {
        if ((e.stateMask & SWT.MOD1) != 0) {
            list.toggle(row);
        } else if ((e.stateMask & SWT.SHIFT) != 0 && row >= 0) {
            list.mark(list.cursor(), row);
        }
        list.moveTo(row);
    }

    private void openAt(Event e) {
        int row = row(e);
        if (row >= 0) {
            list.open(row);
        }
    }
}
