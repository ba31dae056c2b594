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
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.table.CutText;
import org.kartotek.ui.theme.Theme;

/** Parts of a whole, one below the other: name, bar and figure. Arrows move the cursor, Enter or a click chooses a part. */
public final class BarList {
    private static final int ROW = 3 * Theme.UNIT;
    private static final int THICK = Theme.UNIT;

    private final Canvas canvas;
    private final Theme theme;
    private List<Bar> bars = List.of();
    private int cursor;
    private int pointed = -1;
    private IntConsumer chosen = bar -> {};

    /** @param name read out by screen readers */
    public BarList(Composite parent, Theme theme, String name, String testId) {
        this.theme = theme;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(parent.getBackground());
        canvas.setData(TestIds.KEY, testId);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.MouseMove, e -> point(at(e.y)));
        canvas.addListener(SWT.MouseExit, e -> point(-1));
        canvas.addListener(SWT.MouseDown, e -> canvas.setFocus());
        canvas.addListener(SWT.MouseUp, e -> choose(at(e.y)));
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        speak(name);
    }

    private void speak(String name) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = spoken();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_LIST;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = spoken();
            }
        });
    }

    private String spoken() {
        return cursor < bars.size() ? bars.get(cursor).spoken() : "";
    }

    public Canvas control() {
        return canvas;
    }

    /** @param listener gets the place of the part that is chosen */
    public void onChosen(IntConsumer listener) {
        chosen = listener;
    }

    /** Shows these parts. */
    public void show(List<Bar> shown) {
        boolean otherHeight = shown.size() != bars.size();
        bars = List.copyOf(shown);
        cursor = Math.clamp(cursor, 0, Math.max(0, bars.size() - 1));
        ((GridData) canvas.getLayoutData()).heightHint = Math.max(1, bars.size() * ROW);
        if (otherHeight) {
            canvas.requestLayout();
        }
        canvas.redraw();
    }

    private int at(int y) {
        int bar = y / ROW;
        return y >= 0 && bar < bars.size() ? bar : -1;
    }

    private void point(int bar) {
        if (bar != pointed) {
            pointed = bar;
            canvas.setToolTipText(bar < 0 ? null : bars.get(bar).spoken());
            canvas.redraw();
        }
    }

    private void choose(int bar) {
        if (bar >= 0 && bar < bars.size()) {
            move(bar);
            chosen.accept(bar);
        }
    }

    private void move(int bar) {
        cursor = Math.clamp(bar, 0, Math.max(0, bars.size() - 1));
        canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        canvas.getAccessible().selectionChanged();
        canvas.redraw();
    }

    private void key(Event e) {
        if ((e.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (e.keyCode) {
            case SWT.ARROW_DOWN -> move(cursor + 1);
            case SWT.ARROW_UP -> move(cursor - 1);
            case SWT.HOME -> move(0);
            case SWT.END -> move(bars.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> choose(cursor);
            default -> {
                // whatever else is pressed is nobody's here
            }
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setFont(theme.content());
        long most = Math.max(1, bars.stream().mapToLong(Bar::size).max().orElse(1));
        int figures = bars.stream().mapToInt(bar -> gc.textExtent(bar.told()).x).max().orElse(0);
        int words = Math.min(area.width * 13 / 20, bars.stream().mapToInt(bar -> gc.textExtent(bar.name()).x).max().orElse(0));
        int from = Theme.UNIT / 2 + words + Theme.UNIT;
        int room = Math.max(0, area.width - from - figures - 2 * Theme.UNIT);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            RGB ground = ground(i);
            gc.setBackground(theme.color(ground));
            gc.fillRectangle(0, i * ROW, area.width, ROW);
            int y = i * ROW + (ROW - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(theme.color(theme.palette().text()));
            gc.drawText(CutText.of(gc, bar.name(), words), Theme.UNIT / 2, y, SWT.DRAW_TRANSPARENT);
            int end = area.width - Theme.UNIT / 2 - gc.textExtent(bar.told()).x;
            gc.drawText(bar.told(), end, y, SWT.DRAW_TRANSPARENT);
            RGB colour = bar.tint().map(tint -> tint.dot(theme.palette(), ground)).orElse(theme.palette().accent());
            gc.setBackground(theme.color(colour));
            int wide = bar.size() <= 0 ? 0 : Math.max(1, (int) (bar.size() * room / most));
            gc.fillRectangle(from, i * ROW + (ROW - THICK) / 2, wide, THICK);
        }
    }

    private RGB ground(int bar) {
        if (bar == cursor && canvas.isFocusControl()) {
            return theme.palette().selected();
        }
        return bar == pointed ? theme.palette().hover() : canvas.getBackground().getRGB();
    }
}
