/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.table.ListTable;

class ListTableTest extends ShellTest {
    private final List<String> heard = new ArrayList<>();
    private int count = 1_000_000;
    private int asked;
    private ListTable table;

    @BeforeEach
    void build() {
        ListRows rows = new ListRows() {
            @Override
            public int count() {
                return count;
            }

            @Override
            public ListCell cell(int row, int column) {
                asked++;
                return row % 7 == 0 ? ListCell.WAITING : new ListCell("row " + row + "." + column, ListCell.Tone.NORMAL);
            }
        };
        List<ListColumn> columns = List.of(
                new ListColumn("name", "Name", 200, 2, true),
                new ListColumn("city", "City", 100, 1, false),
                new ListColumn("wide", "Wide", 5_000, 1, true));
        table = new ListTable(shell, columns, rows, theme, "Customers", "list");
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.onMoved(row -> heard.add("moved " + row));
        table.onOpened(row -> heard.add("opened " + row));
        table.onSorted((column, down) -> heard.add("sorted " + column.key() + " " + down));
        table.onTyped(letter -> heard.add("typed " + letter));
        show();
        table.setCursor(-1);
        heard.clear();
    }

    @Test
    void asksOnlyForWhatIsSeen() {
        assertTrue(asked > 0, "something was drawn");
        assertTrue(asked < 2_000, "and not a million rows");
    }

    @Test
    void walksByKeyboard() {
        press(table.control(), SWT.ARROW_DOWN);
        press(table.control(), SWT.ARROW_DOWN);
        press(table.control(), SWT.ARROW_UP);
        press(table.control(), SWT.ARROW_UP);
        press(table.control(), SWT.END);
        press(table.control(), SWT.CR);
        press(table.control(), SWT.HOME);
        assertEquals(
                List.of("moved 0", "moved 1", "moved 0", "moved 999999", "opened 999999", "moved 0"), heard);
    }

    @Test
    void handsLettersOn() {
        Event event = new Event();
        event.character = 'k';
        event.keyCode = 'k';
        table.control().notifyListeners(SWT.KeyDown, event);
        assertEquals(List.of("typed k"), heard);
    }

    @Test
    void ordersByTheHeadThatWasClicked() {
        click(50);
        table.setSort("name", false);
        click(50);
        table.setSort("name", true);
        click(50);
        assertEquals(List.of("sorted name false", "sorted name true", "sorted name false"), heard);
    }

    @Test
    void doesNotOrderByWhatHasNoIndex() {
        click(table.control().getSize().x - 20);
        assertEquals(List.of(), heard);
    }

    private void click(int x) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = 10;
        table.control().notifyListeners(SWT.MouseDown, event);
    }

    @Test
    void keepsTheCursorAmongItsRows() {
        press(table.control(), SWT.END);
        count = 10;
        table.refresh();
        assertEquals(9, table.cursor());
    }

    @Test
    void saysWhatItIsAndWhereTheCursorIs() {
        assertEquals("Customers", AccessibleNames.of(table.control()));
    }
}
