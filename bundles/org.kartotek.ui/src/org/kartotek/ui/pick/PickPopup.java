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
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.field.SearchField;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/**
 * A box to type in with lines to pick under it, over the middle of a window. Arrows move through the lines, Enter picks one, Esc or a
 * click elsewhere closes. Thread of the user interface.
 */
public final class PickPopup {
    private static final int WIDTH = 80 * Theme.UNIT;
    private static final int FROM_TOP = 11 * Theme.UNIT;
    private static final int PAGE = 8;

    private final Shell shell;
    private final SearchField box;
    private final PickTable rows;
    private final Label foot;
    private Consumer<Pick> picked = pick -> {};

    /**
     * What was picked.
     *
     * @param row position of the line
     * @param beside whether Ctrl was held, to show it beside what is shown now
     */
    public record Pick(int row, boolean beside) {}

    /**
     * @param name read out by screen readers
     * @param hint stands in the empty box
     */
    public PickPopup(Shell parent, String name, String hint) {
        shell = new Shell(parent, SWT.NO_TRIM);
        shell.setText(name);
        shell.setData(TestIds.KEY, "pick");
        Theme theme = new Theme(shell);
        shell.setBackground(theme.color(theme.palette().accent()));
        FillLayout edge = new FillLayout();
        edge.marginWidth = 1;
        edge.marginHeight = 1;
        shell.setLayout(edge);
        Composite page = page(theme);
        box = new SearchField(page, theme, name, hint, "pick.text");
        box.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        rows = new PickTable(page, theme, name);
        rows.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        foot = foot(page, theme);
        listen();
    }

    private Composite page(Theme theme) {
        Composite page = new Composite(shell, SWT.NONE);
        page.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = Theme.UNIT;
        layout.marginHeight = Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT;
        page.setLayout(layout);
        return page;
    }

    private static Label foot(Composite page, Theme theme) {
        Label label = new Label(page, SWT.WRAP);
        label.setFont(theme.small());
        label.setForeground(theme.color(theme.palette().quiet()));
        label.setBackground(page.getBackground());
        GridData place = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        place.horizontalIndent = Theme.UNIT / 2;
        label.setLayoutData(place);
        return label;
    }

    private void listen() {
        box.onKey(this::key);
        rows.onClicked(row -> pick(row, false));
        shell.addListener(SWT.Deactivate, e -> close());
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                close();
            }
        });
    }

    private void key(Event e) {
        switch (e.keyCode) {
            case SWT.ARROW_DOWN -> rows.move(1);
            case SWT.ARROW_UP -> rows.move(-1);
            case SWT.PAGE_DOWN -> rows.move(PAGE);
            case SWT.PAGE_UP -> rows.move(-PAGE);
            case SWT.CR, SWT.KEYPAD_CR -> pick(rows.selected(), (e.stateMask & SWT.MOD1) != 0);
            case SWT.ESC -> close();
            default -> {
                return;
            }
        }
        e.doit = false;
    }

    private void pick(int row, boolean beside) {
        if (row >= 0) {
            Consumer<Pick> then = picked;
            close();
            then.accept(new Pick(row, beside));
        }
    }

    /** @param listener gets all that stands in the box */
    public void onTyped(Consumer<String> listener) {
        box.onTyped(listener);
    }

    /** @param listener gets what was picked, after the popup has gone */
    public void onPicked(Consumer<Pick> listener) {
        picked = listener;
    }

    /** @param closed run when the popup goes, whatever the reason */
    public void onClosed(Runnable closed) {
        shell.addListener(SWT.Dispose, e -> closed.run());
    }

    /**
     * Shows lines, the first one chosen.
     *
     * @param sentence under them: what the keys do, or why there is nothing to pick
     */
    public void show(List<PickRow> lines, String sentence) {
        if (shell.isDisposed()) {
            return;
        }
        rows.show(lines);
        Verbatim.set(foot, sentence);
        place();
    }

    /** @param begun stands in the box already, with the caret behind it */
    public void open(String begun) {
        place();
        // the focus comes when the window manager gives it, and selects what stands in the box
        shell.addListener(SWT.Activate, e -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed() && box.text().equals(begun)) {
                box.begin(begun);
            }
        }));
        shell.open();
        box.begin(begun);
    }

    private void place() {
        Rectangle window = shell.getParent().getBounds();
        int width = Math.min(WIDTH, window.width - 2 * Theme.UNIT);
        int height = shell.computeSize(width, SWT.DEFAULT).y;
        shell.setBounds(window.x + (window.width - width) / 2, window.y + FROM_TOP, width, height);
        shell.layout(true, true);
    }

    public void close() {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }
}
