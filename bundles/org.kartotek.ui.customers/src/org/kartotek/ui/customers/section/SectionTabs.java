/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** Tabs as words in a line, in several lines where there is no room; the one in front is underlined. Arrows move along them. */
public final class SectionTabs {
    private static final int HEIGHT = 4 * Theme.UNIT;
    private static final int PADDING = Theme.UNIT + Theme.UNIT / 2;

    private final Strip strip;
    private final Theme theme;
    private final String name;
    private List<String> labels = List.of();
    private int selected;
    private int pointed = -1;
    private IntConsumer chosen = tab -> {};

    /** Those of a card. */
    SectionTabs(Composite parent, Theme theme) {
        this(parent, theme, Messages.tabs, "card.tabs");
    }

    /**
     * @param name read out by screen readers, before that of the tab
     * @param testId by which tests find it
     */
    public SectionTabs(Composite parent, Theme theme, String name, String testId) {
        this.theme = theme;
        this.name = name;
        strip = new Strip(parent);
        strip.setBackground(theme.color(theme.palette().page()));
        strip.setData(TestIds.KEY, testId);
        strip.addListener(SWT.Paint, e -> paint(e.gc));
        strip.addListener(SWT.MouseDown, e -> choose(tabAt(e)));
        strip.addListener(SWT.MouseMove, e -> point(tabAt(e)));
        strip.addListener(SWT.MouseExit, e -> point(-1));
        strip.addListener(SWT.KeyDown, this::key);
        strip.addListener(SWT.Traverse, SectionTabs::traverse);
        strip.addListener(SWT.FocusIn, e -> strip.redraw());
        strip.addListener(SWT.FocusOut, e -> strip.redraw());
        nameForReaders();
    }

    /** As high as its lines at the width that it gets. */
    private final class Strip extends Canvas {
        Strip(Composite parent) {
            super(parent, SWT.DOUBLE_BUFFERED);
        }

        @Override
        public Point computeSize(int width, int height, boolean changed) {
            int wide = width == SWT.DEFAULT ? 100 * Theme.UNIT : width;
            List<Rectangle> places = places(wide);
            return new Point(wide, places.isEmpty() ? 0 : places.getLast().y + HEIGHT);
        }
    }

    private void nameForReaders() {
        strip.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name + (labels.isEmpty() ? "" : ": " + labels.get(selected));
            }
        });
        strip.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_TABFOLDER;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = labels.isEmpty() ? "" : labels.get(selected);
            }
        });
    }

    private List<Rectangle> places(int width) {
        List<Rectangle> places = new ArrayList<>();
        GC gc = new GC(strip);
        gc.setFont(theme.content());
        int x = PADDING;
        int y = 0;
        for (String label : labels) {
            int wide = gc.textExtent(label).x + 2 * PADDING;
            if (x + wide > width && x > PADDING) {
                x = PADDING;
                y += HEIGHT;
            }
            places.add(new Rectangle(x, y, wide, HEIGHT));
            x += wide;
        }
        gc.dispose();
        return places;
    }

    private void paint(GC gc) {
        List<Rectangle> places = places(strip.getClientArea().width);
        gc.setFont(theme.content());
        for (int i = 0; i < places.size(); i++) {
            Rectangle at = places.get(i);
            boolean front = i == selected;
            if (i == pointed && !front) {
                gc.setBackground(theme.color(theme.palette().hover()));
                gc.fillRectangle(at);
            }
            gc.setForeground(theme.color(front ? theme.palette().text() : theme.palette().quiet()));
            int below = (HEIGHT - gc.getFontMetrics().getHeight()) / 2;
            gc.drawText(labels.get(i), at.x + PADDING, at.y + below, true);
            if (front) {
                gc.setBackground(theme.color(theme.palette().accent()));
                gc.fillRectangle(at.x + PADDING, at.y + HEIGHT - 3, at.width - 2 * PADDING, strip.isFocusControl() ? 3 : 2);
            }
        }
    }

    private int tabAt(Event e) {
        List<Rectangle> places = places(strip.getClientArea().width);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).contains(e.x, e.y)) {
                return i;
            }
        }
        return -1;
    }

    private void point(int tab) {
        if (tab != pointed) {
            pointed = tab;
            strip.redraw();
        }
    }

    private void key(Event e) {
        switch (e.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> choose(Math.min(selected + 1, labels.size() - 1));
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> choose(Math.max(selected - 1, 0));
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(labels.size() - 1);
            default -> {
                // Other keys do not concern the tabs.
            }
        }
    }

    private static void traverse(Event e) {
        boolean arrows = e.detail == SWT.TRAVERSE_ARROW_NEXT || e.detail == SWT.TRAVERSE_ARROW_PREVIOUS;
        e.doit = !arrows;
    }

    private void choose(int tab) {
        if (tab >= 0 && tab != selected) {
            chosen.accept(tab);
        }
    }

    /** @param listener gets the position of the tab that the user chose */
    public void onChosen(IntConsumer listener) {
        chosen = listener;
    }

    /** @param front the position of the tab in front */
    public void show(List<String> words, int front) {
        if (strip.isDisposed()) {
            return;
        }
        boolean same = labels.equals(words);
        labels = List.copyOf(words);
        selected = front;
        strip.redraw();
        strip.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        if (!same) {
            strip.requestLayout();
        }
    }

    /** The position of the tab in front. */
    public int selected() {
        return selected;
    }

    /** The control, to lay out. */
    public Control control() {
        return strip;
    }
}
