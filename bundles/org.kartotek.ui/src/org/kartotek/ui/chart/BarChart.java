/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.chart;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.theme.Theme;

/** What was from year to year or from month to month, as bars; the pointer tells the figure of one. */
public final class BarChart {
    private static final int WIDTH = 34 * Theme.UNIT;
    private static final int HEIGHT = 10 * Theme.UNIT;
    private static final int WIDEST = 5 * Theme.UNIT;

    private final Canvas canvas;
    private final Theme theme;
    private List<Bar> bars = List.of();
    private int cursor;

    /** A chart to look at. */
    public BarChart(Composite parent, Theme theme) {
        this(parent, theme, SWT.NO_FOCUS);
    }

    /**
     * A chart whose bars can be chosen: by a click, or by the arrows to the sides and Enter.
     *
     * @param chosen gets the place of the bar
     */
    public BarChart(Composite parent, Theme theme, IntConsumer chosen) {
        this(parent, theme, SWT.NONE);
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.KeyDown, e -> key(e, chosen));
        canvas.addListener(SWT.MouseUp, e -> {
            canvas.setFocus();
            move(at(e.x));
            choose(at(e.x), chosen);
        });
    }

    private BarChart(Composite parent, Theme theme, int style) {
        this.theme = theme;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | style);
        canvas.setBackground(parent.getBackground());
        GridData place = new GridData(SWT.RIGHT, SWT.TOP, false, false);
        place.widthHint = WIDTH;
        place.heightHint = HEIGHT;
        canvas.setLayoutData(place);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseMove, e -> canvas.setToolTipText(tip(e.x)));
        SpokenName.give(canvas, () -> String.join(", ", bars.stream().map(Bar::spoken).toList()));
    }

    public Canvas control() {
        return canvas;
    }

    public void show(List<Bar> shown) {
        bars = List.copyOf(shown);
        canvas.redraw();
    }

    private void key(Event e, IntConsumer chosen) {
        if ((e.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (e.keyCode) {
            case SWT.ARROW_RIGHT -> move(cursor + 1);
            case SWT.ARROW_LEFT -> move(cursor - 1);
            case SWT.HOME -> move(0);
            case SWT.END -> move(bars.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> choose(cursor, chosen);
            default -> {
                // whatever else is pressed is nobody's here
            }
        }
    }

    private void choose(int bar, IntConsumer chosen) {
        if (bar >= 0 && bar < bars.size()) {
            chosen.accept(bar);
        }
    }

    private void move(int bar) {
        cursor = Math.clamp(bar, 0, Math.max(0, bars.size() - 1));
        canvas.redraw();
    }

    /** Whether there is room for it. */
    public void setOffered(boolean offered) {
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

    private String tip(int x) {
        int bar = at(x);
        return bar < 0 ? null : bars.get(bar).spoken();
    }

    private int at(int x) {
        int bar = bars.isEmpty() ? -1 : x / step();
        return bar < bars.size() ? bar : -1;
    }

    private int step() {
        return Math.max(2, Math.min(WIDEST, canvas.getClientArea().width / bars.size()));
    }

    /** What the bar in the cursor says, in place of the first and the last name. */
    private void told(GC gc, Rectangle area, Bar bar) {
        gc.setForeground(theme.color(theme.palette().text()));
        gc.drawText(bar.spoken(), 0, area.height - gc.getFontMetrics().getHeight() - 1, true);
    }

    private void paint(GC gc) {
        if (bars.isEmpty()) {
            return;
        }
        gc.setFont(theme.small());
        Rectangle area = canvas.getClientArea();
        int floor = area.height - gc.getFontMetrics().getHeight() - 2;
        long most = Math.max(1, bars.stream().mapToLong(Bar::size).max().orElse(1));
        for (int i = 0; i < bars.size(); i++) {
            if (i == cursor && canvas.isFocusControl()) {
                gc.setBackground(theme.color(theme.palette().selected()));
                gc.fillRectangle(i * step(), 0, Math.max(1, step() - 2), floor);
                told(gc, area, bars.get(i));
            }
            gc.setBackground(theme.color(theme.palette().accent()));
            long size = Math.max(0, bars.get(i).size());
            int high = size == 0 ? 0 : Math.max(1, (int) (size * floor / most));
            gc.fillRectangle(i * step(), floor - high, Math.max(1, step() - 2), high);
        }
        gc.setForeground(theme.color(theme.palette().line()));
        gc.drawLine(0, floor, bars.size() * step(), floor);
        if (!canvas.isFocusControl()) {
            ends(gc, area, floor);
        }
    }

    private void ends(GC gc, Rectangle area, int floor) {
        gc.setForeground(theme.color(theme.palette().quiet()));
        String first = bars.getFirst().name();
        String last = bars.getLast().name();
        gc.drawText(first, 0, floor + 1, true);
        int end = Math.min(area.width, bars.size() * step()) - gc.textExtent(last).x;
        if (end > gc.textExtent(first).x + Theme.UNIT) {
            gc.drawText(last, end, floor + 1, true);
        }
    }
}
