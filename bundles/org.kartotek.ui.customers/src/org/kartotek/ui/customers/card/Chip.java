/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.ui.theme.Palette;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.theme.Tint;

/** A word in a pill, such as the state of the relation. */
final class Chip {
    private static final int DOT = Theme.UNIT;

    private final Canvas canvas;
    private final Theme theme;
    private String text = "";
    private Optional<Tint> tint = Optional.empty();

    Chip(Composite parent, Theme theme) {
        this.theme = theme;
        canvas = new Canvas(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        canvas.setBackground(parent.getBackground());
        canvas.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        resize();
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
    }

    /** @param colour of what the word says, or empty */
    void show(String word, Optional<Tint> colour) {
        if (word.equals(text) && colour.equals(tint)) {
            return;
        }
        text = word;
        tint = colour;
        canvas.setToolTipText(word.isEmpty() ? null : word);
        resize();
        canvas.requestLayout();
        canvas.redraw();
    }

    int width() {
        return size().x;
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
        return new Point(extent.x + 3 * Theme.UNIT + dotRoom(), extent.y + Theme.UNIT);
    }

    private void paint(GC gc) {
        if (text.isEmpty()) {
            return;
        }
        Point size = canvas.getSize();
        gc.setAntialias(SWT.ON);
        gc.setFont(theme.small());
        Palette palette = theme.palette();
        RGB ground = tint.map(each -> each.ground(palette)).orElse(palette.selected());
        gc.setBackground(theme.color(ground));
        gc.fillRoundRectangle(0, 0, size.x, size.y, size.y, size.y);
        Point extent = gc.textExtent(text);
        int x = (size.x - extent.x - dotRoom()) / 2;
        if (tint.isPresent()) {
            gc.setBackground(theme.color(tint.get().dot(palette, ground)));
            gc.fillOval(x, (size.y - DOT) / 2, DOT, DOT);
        }
        gc.setForeground(theme.color(palette.text()));
        gc.drawText(text, x + dotRoom(), (size.y - extent.y) / 2, true);
    }

    private int dotRoom() {
        return tint.isPresent() ? DOT + Theme.UNIT / 2 + 2 : 0;
    }
}
