/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.perspective;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.perspective.Perspective;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.theme.Theme;

/**
 * The perspectives at the left edge of the window, icon and word. It is not there until cards are. The keyboard goes by commands, so that
 * it is no stop on the way through a card.
 */
public final class PerspectiveBar {
    private static final String ID = "org.kartotek.ui.customers.perspectives";
    private static final String URI = "bundleclass://org.kartotek.ui.customers/" + PerspectiveBar.class.getName();
    private static final int ICON = 2 * Theme.UNIT;
    private static final int HEIGHT = 6 * Theme.UNIT + Theme.UNIT / 2;
    private static final int LEAST_WIDTH = 8 * Theme.UNIT;
    private static final int STRIPE = 3;

    private final List<Perspective> all = List.of(Perspective.values());
    private Theme theme;
    private Bar bar;
    private Desk desk;
    private Perspectives perspectives;
    private int pointed = -1;

    /** Puts the bar into a window, where it is not there from the last time. */
    public static void addTo(IWorkbenchWindow window) {
        EModelService model = window.getService(EModelService.class);
        if (window.getService(MWindow.class) instanceof MTrimmedWindow frame
                && model.findElements(frame, ID, MToolControl.class).isEmpty()) {
            MTrimBar edge = model.getTrim(frame, SideValue.LEFT);
            MToolControl control = model.createModelElement(MToolControl.class);
            control.setElementId(ID);
            control.setContributionURI(URI);
            edge.getChildren().add(0, control);
            edge.setToBeRendered(true);
            edge.setVisible(true);
        }
    }

    /** As high as its words. */
    private final class Bar extends Canvas {
        Bar(Composite parent) {
            super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        }

        @Override
        public Point computeSize(int width, int height, boolean changed) {
            return desk.index().isEmpty() ? new Point(0, 0) : new Point(widest(), all.size() * HEIGHT + Theme.UNIT);
        }
    }

    @PostConstruct
    void create(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        perspectives = PlatformUI.getWorkbench().getService(Perspectives.class);
        bar = new Bar(parent);
        theme = new Theme(bar);
        bar.setBackground(theme.color(theme.palette().ground()));
        bar.setData(TestIds.KEY, "perspectives");
        bar.addListener(SWT.Paint, e -> paint(e.gc));
        bar.addListener(SWT.MouseMove, e -> point(at(e)));
        bar.addListener(SWT.MouseExit, e -> point(-1));
        bar.addListener(SWT.MouseUp, e -> show(at(e)));
        Runnable noChange = perspectives.onChange(bar::redraw);
        Runnable noOpening = desk.whenOpen(index -> bar.requestLayout());
        bar.addListener(SWT.Dispose, e -> {
            noChange.run();
            noOpening.run();
        });
        nameForReaders();
    }

    private void nameForReaders() {
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.perspectives + ": " + label(perspectives.now());
            }
        });
        bar.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_TABFOLDER;
            }
        });
    }

    private static Optional<IPerspectiveDescriptor> descriptor(Perspective perspective) {
        return Optional.ofNullable(
                PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PerspectiveIds.of(perspective)));
    }

    private static String label(Perspective perspective) {
        return descriptor(perspective).map(IPerspectiveDescriptor::getLabel).orElse(perspective.key());
    }

    private int widest() {
        GC gc = new GC(bar);
        gc.setFont(theme.small());
        int words = all.stream().mapToInt(each -> gc.textExtent(label(each)).x).max().orElse(0);
        gc.dispose();
        return Math.max(LEAST_WIDTH, words + 2 * Theme.UNIT);
    }

    private void paint(GC gc) {
        gc.setFont(theme.small());
        IntStream.range(0, all.size()).forEach(i -> paint(gc, i));
        Rectangle area = bar.getClientArea();
        gc.setForeground(theme.color(theme.palette().line()));
        gc.drawLine(area.width - 1, 0, area.width - 1, area.height);
    }

    private void paint(GC gc, int position) {
        boolean front = all.get(position) == perspectives.now();
        Rectangle at = new Rectangle(0, position * HEIGHT, bar.getClientArea().width, HEIGHT);
        if (front || position == pointed) {
            gc.setBackground(theme.color(front ? theme.palette().selected() : theme.palette().hover()));
            gc.fillRectangle(at);
        }
        if (front) {
            gc.setBackground(theme.color(theme.palette().accent()));
            gc.fillRectangle(0, at.y, STRIPE, HEIGHT);
        }
        descriptor(all.get(position)).map(IPerspectiveDescriptor::getImageDescriptor).ifPresent(icon -> {
            Image image = theme.image(icon);
            gc.drawImage(image, (at.width - ICON) / 2, at.y + Theme.UNIT);
        });
        String label = label(all.get(position));
        gc.setForeground(theme.color(front ? theme.palette().text() : theme.palette().quiet()));
        gc.drawText(label, (at.width - gc.textExtent(label).x) / 2, at.y + Theme.UNIT + ICON + Theme.UNIT / 2, SWT.DRAW_TRANSPARENT);
    }

    private int at(Event e) {
        int position = e.y / HEIGHT;
        return e.x >= 0 && e.x < bar.getClientArea().width && e.y >= 0 && position < all.size() ? position : -1;
    }

    private void point(int position) {
        if (position != pointed) {
            pointed = position;
            bar.setToolTipText(position < 0 ? null : tip(all.get(position)));
            bar.redraw();
        }
    }

    private static String tip(Perspective perspective) {
        String key = PlatformUI.getWorkbench()
                .getService(IBindingService.class)
                .getBestActiveBindingFormattedFor(PerspectiveIds.command(perspective));
        return key == null ? label(perspective) : label(perspective) + " (" + key + ")";
    }

    private void show(int position) {
        if (position >= 0) {
            new RunCommand(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).byId(PerspectiveIds.command(all.get(position)));
        }
    }
}
