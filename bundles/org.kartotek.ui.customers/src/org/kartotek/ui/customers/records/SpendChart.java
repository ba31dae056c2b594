/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.value.Money;
import org.kartotek.presentation.records.CustomerSpend.Part;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.theme.Theme;

/** What was spent from year to year or from month to month, as bars; the pointer tells the figure of one. */
final class SpendChart {
    private static final int WIDTH = 34 * Theme.UNIT;
    private static final int HEIGHT = 10 * Theme.UNIT;
    private static final int WIDEST = 5 * Theme.UNIT;

    private final Canvas canvas;
    private final Theme theme;
    private final Function<Money, String> words;
    private List<Part> parts = List.of();

    SpendChart(Composite parent, Theme theme, Function<Money, String> words) {
        this.theme = theme;
        this.words = words;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(parent.getBackground());
        GridData place = new GridData(SWT.RIGHT, SWT.TOP, false, false);
        place.widthHint = WIDTH;
        place.heightHint = HEIGHT;
        canvas.setLayoutData(place);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseMove, e -> canvas.setToolTipText(tip(e.x)));
        SpokenName.give(canvas, () -> String.join(", ", parts.stream().map(this::tell).toList()));
    }

    void show(List<Part> shown) {
        parts = shown;
        canvas.redraw();
    }

    /** Whether there is room for it. */
    void setOffered(boolean offered) {
        GridData place = (GridData) canvas.getLayoutData();
        if (place.exclude == offered) {
            place.exclude = !offered;
            canvas.setVisible(offered);
            canvas.getParent().getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    canvas.requestLayout();
                }
            });
        }
    }

    private String tell(Part part) {
        return part.name() + ": " + words.apply(part.amount());
    }

    private String tip(int x) {
        int bar = parts.isEmpty() ? -1 : x / step();
        return bar >= 0 && bar < parts.size() ? tell(parts.get(bar)) : null;
    }

    private int step() {
        return Math.max(2, Math.min(WIDEST, canvas.getClientArea().width / parts.size()));
    }

    private void paint(GC gc) {
        if (parts.isEmpty()) {
            return;
        }
        gc.setFont(theme.small());
        Rectangle area = canvas.getClientArea();
        int floor = area.height - gc.getFontMetrics().getHeight() - 2;
        long most = Math.max(1, parts.stream().mapToLong(part -> part.amount().minor()).max().orElse(1));
        gc.setBackground(theme.color(theme.palette().accent()));
        for (int i = 0; i < parts.size(); i++) {
            long minor = Math.max(0, parts.get(i).amount().minor());
            int high = minor == 0 ? 0 : Math.max(1, (int) (minor * floor / most));
            gc.fillRectangle(i * step(), floor - high, Math.max(1, step() - 2), high);
        }
        gc.setForeground(theme.color(theme.palette().line()));
        gc.drawLine(0, floor, parts.size() * step(), floor);
        gc.setForeground(theme.color(theme.palette().quiet()));
        String first = parts.getFirst().name();
        String last = parts.getLast().name();
        gc.drawText(first, 0, floor + 1, true);
        int end = Math.min(area.width, parts.size() * step()) - gc.textExtent(last).x;
        if (end > gc.textExtent(first).x + Theme.UNIT) {
            gc.drawText(last, end, floor + 1, true);
        }
    }
}
