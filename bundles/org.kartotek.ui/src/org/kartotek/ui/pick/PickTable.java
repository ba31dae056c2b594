/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.pick;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** Lines of which one is chosen. The box over it keeps the focus. */
final class PickTable {
    private static final int MOST_ROWS = 14;
    private static final int TITLE_SHARE = 55;
    private static final int HUNDRED = 100;

    private final Table table;
    private final Theme theme;

    PickTable(Composite parent, Theme theme, String name) {
        this.theme = theme;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL | SWT.V_SCROLL);
        table.setFont(theme.content());
        table.setBackground(parent.getBackground());
        table.setData(TestIds.KEY, "pick.rows");
        SpokenName.give(table, name);
        table.addListener(SWT.EraseItem, this::ground);
        table.addListener(SWT.PaintItem, this::icon);
        TableColumn title = new TableColumn(table, SWT.LEFT);
        TableColumn detail = new TableColumn(table, SWT.RIGHT);
        table.addListener(SWT.Resize, e -> {
            int width = table.getClientArea().width;
            title.setWidth(width * TITLE_SHARE / HUNDRED);
            detail.setWidth(width - width * TITLE_SHARE / HUNDRED);
        });
    }

    /** The chosen line looks as it does in lists. */
    private void ground(Event e) {
        if ((e.detail & SWT.SELECTED) != 0) {
            e.gc.setBackground(theme.color(theme.palette().selected()));
            e.gc.fillRectangle(0, e.y, table.getClientArea().width, e.height);
            e.gc.setForeground(theme.color(theme.palette().text()));
            e.detail &= ~(SWT.SELECTED | SWT.HOT);
        }
    }

    /** On the chosen line the system leaves it out. */
    private void icon(Event e) {
        TableItem item = (TableItem) e.item;
        if (e.index == 0 && table.indexOf(item) == table.getSelectionIndex()) {
            Rectangle at = item.getImageBounds(0);
            Rectangle size = item.getImage().getBounds();
            e.gc.drawImage(item.getImage(), at.x + (at.width - size.width) / 2, at.y + (at.height - size.height) / 2);
        }
    }

    Control control() {
        return table;
    }

    /** @param clicked gets the row that was clicked */
    void onClicked(IntConsumer clicked) {
        table.addListener(SWT.MouseUp, e -> {
            TableItem item = table.getItem(new Point(e.x, e.y));
            if (item != null) {
                clicked.accept(table.indexOf(item));
            }
        });
    }

    void show(List<PickRow> lines) {
        table.setRedraw(false);
        table.removeAll();
        for (PickRow line : lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {line.title(), line.detail()});
            item.setImage(theme.icon(line.icon()));
            item.setForeground(1, theme.color(theme.palette().quiet()));
        }
        table.setRedraw(true);
        table.setSelection(lines.isEmpty() ? -1 : 0);
        GridData place = (GridData) table.getLayoutData();
        place.heightHint = Math.min(MOST_ROWS, lines.size()) * table.getItemHeight();
        place.exclude = lines.isEmpty();
        table.setVisible(!lines.isEmpty());
    }

    void move(int rows) {
        if (table.getItemCount() > 0) {
            table.setSelection(Math.clamp(table.getSelectionIndex() + (long) rows, 0, table.getItemCount() - 1));
            table.showSelection();
        }
    }

    /** The chosen row, or -1. */
    int selected() {
        return table.getSelectionIndex();
    }
}
