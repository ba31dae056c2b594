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
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.kartotek.ui.theme.Palette;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.theme.Tint;

/** Draws the cells of rows: words on a calm ground over a hairline; no grid. */
final class ListPainter extends AbstractCellPainter {
    /** Stands before the first word of a marked row. */
    static final String MARK = "✓ ";

    /** Diameter of a dot. */
    private static final int DOT = Theme.UNIT;

    private final Theme theme;
    private final ListTable table;

    ListPainter(Theme theme, ListTable table) {
        this.theme = theme;
        this.table = table;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Palette palette = theme.palette();
        int row = cell.getRowIndex();
        ListCell content = (ListCell) cell.getDataValue();
        boolean selected = row == table.cursor();
        gc.setBackground(theme.color(ground(row, selected)));
        gc.fillRectangle(bounds);
        if (content.tone() == ListCell.Tone.WAITING) {
            paintWaiting(gc, bounds, cell.getColumnIndex() + row);
        } else {
            gc.setFont(cell.getColumnIndex() == 0 ? theme.strong() : theme.content());
            gc.setForeground(theme.color(content.tone() == ListCell.Tone.QUIET ? palette.quiet() : palette.text()));
            boolean marked = cell.getColumnIndex() == 0 && table.isMarked(row);
            paintText(gc, marked ? MARK + content.text() : content.text(), bounds, paintTints(gc, content.tints(), ground(row, selected), bounds));
        }
        gc.setForeground(theme.color(palette.line()));
        int bottom = bounds.y + bounds.height - 1;
        gc.drawLine(bounds.x, bottom, bounds.x + bounds.width, bottom);
        if (selected && cell.getColumnIndex() == 0) {
            gc.setBackground(theme.color(table.hasFocus() ? palette.accent() : palette.field()));
            gc.fillRectangle(bounds.x, bounds.y, 3, bounds.height);
        }
    }

    private RGB ground(int row, boolean selected) {
        if (selected || table.isMarked(row)) {
            return theme.palette().selected();
        }
        return row == table.pointed() ? theme.palette().hover() : theme.palette().page();
    }

    private void paintWaiting(GC gc, Rectangle bounds, int seed) {
        gc.setBackground(theme.color(theme.palette().line()));
        int wide = Math.max(Theme.UNIT, (bounds.width - 3 * Theme.UNIT) * (5 + seed % 3) / 10);
        gc.fillRoundRectangle(bounds.x + table.padding(), bounds.y + bounds.height / 2 - 4, wide, Theme.UNIT, 4, 4);
    }

    /** @return how much room the dots take */
    private int paintTints(GC gc, List<Tint> tints, RGB ground, Rectangle bounds) {
        gc.setAntialias(SWT.ON);
        int x = bounds.x + table.padding();
        for (Tint tint : tints) {
            gc.setBackground(theme.color(tint.dot(theme.palette(), ground)));
            gc.fillOval(x, bounds.y + (bounds.height - DOT) / 2, DOT, DOT);
            x += DOT + Theme.UNIT / 2;
        }
        return tints.isEmpty() ? 0 : x - bounds.x - table.padding() + Theme.UNIT / 4;
    }

    /** @param indent how far from the beginning of the words of other cells */
    private void paintText(GC gc, String text, Rectangle bounds, int indent) {
        int room = bounds.width - table.padding() - Theme.UNIT / 2 - indent;
        int y = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(CutText.of(gc, text, room), bounds.x + table.padding() + indent, y, SWT.DRAW_TRANSPARENT);
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
