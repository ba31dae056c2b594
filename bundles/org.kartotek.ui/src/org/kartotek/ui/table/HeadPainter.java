/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.kartotek.ui.theme.Theme;

/** Draws the heads of columns: small quiet words and the arrow of the column that the list is ordered by. */
final class HeadPainter extends AbstractCellPainter {
    private static final int ARROW = 4;

    private final Theme theme;
    private final ListTable table;

    HeadPainter(Theme theme, ListTable table) {
        this.theme = theme;
        this.table = table;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        ListColumn column = table.column(cell.getColumnIndex());
        boolean sorted = column.key().equals(table.sortKey());
        gc.setBackground(theme.color(theme.palette().ground()));
        gc.fillRectangle(bounds);
        gc.setFont(theme.small());
        gc.setForeground(theme.color(sorted ? theme.palette().text() : theme.palette().quiet()));
        int room = bounds.width - table.padding() - Theme.UNIT / 2 - (sorted ? 2 * Theme.UNIT : 0);
        String text = CutText.of(gc, column.label(), room);
        int y = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(text, bounds.x + table.padding(), y, SWT.DRAW_TRANSPARENT);
        if (sorted) {
            int x = bounds.x + table.padding() + gc.textExtent(text).x + Theme.UNIT;
            paintArrow(gc, x, bounds.y + bounds.height / 2, table.sortsDown());
        }
        gc.setForeground(theme.color(theme.palette().line()));
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
    }

    private void paintArrow(GC gc, int x, int y, boolean down) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(theme.palette().accent()));
        int base = down ? y - ARROW / 2 : y + ARROW / 2;
        int tip = down ? y + ARROW / 2 : y - ARROW / 2;
        gc.fillPolygon(new int[] {x, base, x + 2 * ARROW, base, x + ARROW, tip});
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().width;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().height;
    }
}
