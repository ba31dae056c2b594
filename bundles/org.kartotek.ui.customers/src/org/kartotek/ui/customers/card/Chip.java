/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.ui.theme.Theme;

/** A word in a pill, such as the state of the relation. */
final class Chip {
    private final Canvas canvas;
    private final Theme theme;
    private String text = "";

    Chip(Composite parent, Theme theme) {
        this.theme = theme;
        canvas = new Canvas(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        canvas.setBackground(parent.getBackground());
        canvas.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        resize();
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
    }

    void show(String word) {
        if (word.equals(text)) {
            return;
        }
        text = word;
        canvas.setToolTipText(word.isEmpty() ? null : word);
        resize();
        canvas.requestLayout();
        canvas.redraw();
    }

    private void resize() {
        Point size = size();
        GridData place = (GridData) canvas.getLayoutData();
        place.widthHint = size.x;
        place.heightHint = size.y;
    }

    private Point size() {
        if (text.isEmpty()) {
            return new Point(1, 1);
        }
        GC gc = new GC(canvas);
        gc.setFont(theme.small());
        Point extent = gc.textExtent(text);
        gc.dispose();
        return new Point(extent.x + 3 * Theme.UNIT, extent.y + Theme.UNIT);
    }

    private void paint(GC gc) {
        if (text.isEmpty()) {
            return;
        }
        Point size = canvas.getSize();
        gc.setAntialias(SWT.ON);
        gc.setFont(theme.small());
        gc.setBackground(theme.color(theme.palette().selected()));
        gc.fillRoundRectangle(0, 0, size.x, size.y, size.y, size.y);
        gc.setForeground(theme.color(theme.palette().text()));
        Point extent = gc.textExtent(text);
        gc.drawText(text, (size.x - extent.x) / 2, (size.y - extent.y) / 2, true);
    }
}
