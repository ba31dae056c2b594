/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.table;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells a screen reader what the list is and which row the cursor is on. */
final class ListAccess {
    private final Accessible accessible;
    private final ListTable list;
    private final ListRows rows;

    ListAccess(Control table, ListTable list, ListRows rows, String name) {
        this.list = list;
        this.rows = rows;
        accessible = table.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = cursorRow();
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_LIST;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = cursorRow();
            }
        });
    }

    private String cursorRow() {
        int row = list.cursor();
        if (row < 0 || row >= rows.count()) {
            return "";
        }
        String first = rows.cell(row, 0).text();
        String second = rows.cell(row, 1).text();
        String words = second.isEmpty() ? first : first + ", " + second;
        return list.isMarked(row) ? ListPainter.MARK + words : words;
    }

    void cursorMoved() {
        accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        accessible.selectionChanged();
    }
}
