/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kartotek.ui.theme.Dot;
import org.kartotek.ui.theme.Palette;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.theme.Tint;

/** A list of options that hangs under a field. The field keeps the focus; keys reach the list through its methods. */
final class OptionPopup {
    private static final int MOST_ROWS = 10;

    private final Control field;
    private final Theme theme;
    private final Function<String, Optional<Tint>> tint;
    private final boolean ticks;
    private final Consumer<String> chosen;
    private Shell shell;
    private Table table;

    /**
     * @param tint the colour of an option, or empty
     * @param ticks whether several can be chosen, each with a tick
     * @param chosen gets the option that was clicked
     */
    OptionPopup(Control field, Theme theme, Function<String, Optional<Tint>> tint, boolean ticks, Consumer<String> chosen) {
        this.field = field;
        this.theme = theme;
        this.tint = tint;
        this.ticks = ticks;
        this.chosen = chosen;
        field.addListener(SWT.Dispose, e -> close());
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed();
    }

    /**
     * Shows options; closes where there are none.
     *
     * @param ticked those with a tick
     * @param first which is highlighted, or -1
     */
    void show(List<String> options, List<String> ticked, int first) {
        if (options.isEmpty()) {
            close();
            return;
        }
        if (!isOpen()) {
            open();
        }
        fill(options, ticked);
        place(options.size());
        if (first >= 0) {
            table.setSelection(Math.min(first, options.size() - 1));
        } else {
            table.deselectAll();
        }
        shell.setVisible(true);
    }

    private void open() {
        shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        shell.setLayout(layout);
        shell.setBackground(theme.color(theme.palette().field()));
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS | (ticks ? SWT.CHECK : 0));
        table.setFont(theme.content());
        table.addListener(SWT.MouseUp, e -> {
            TableItem item = table.getItem(new Point(e.x, e.y));
            if (item != null) {
                chosen.accept(item.getText());
            }
        });
    }

    private void fill(List<String> options, List<String> ticked) {
        table.setRedraw(false);
        table.removeAll();
        boolean coloured = options.stream().anyMatch(option -> tint.apply(option).isPresent());
        for (String option : options) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(option);
            if (coloured) {
                item.setImage(dot(option));
            }
            item.setChecked(ticks && ticked.contains(option));
        }
        table.setRedraw(true);
    }

    private Image dot(String option) {
        Palette palette = theme.palette();
        return theme.image(tint.apply(option).map(each -> Dot.of(each.dot(palette, palette.page()))).orElseGet(Dot::none));
    }

    /** Under the field, or above it where there is no room below. */
    private void place(int options) {
        Rectangle at = field.getDisplay().map(field.getParent(), null, field.getBounds());
        int height = Math.min(options, MOST_ROWS) * (table.getItemHeight() + 2) + 4;
        Rectangle screen = field.getMonitor().getClientArea();
        boolean above = at.y + at.height + height > screen.y + screen.height;
        int y = above ? at.y - height : at.y + at.height;
        shell.setBounds(at.x, y, Math.max(at.width, 25 * Theme.UNIT), height);
        shell.layout();
    }

    void move(int rows) {
        int count = table.getItemCount();
        int next = Math.clamp(table.getSelectionIndex() + rows, 0, count - 1);
        table.setSelection(next);
        table.showSelection();
    }

    /** The highlighted option, or empty where none is. */
    Optional<String> highlighted() {
        return isOpen() && table.getSelectionIndex() >= 0
                ? Optional.of(table.getItem(table.getSelectionIndex()).getText())
                : Optional.empty();
    }

    int highlightedIndex() {
        return isOpen() ? table.getSelectionIndex() : -1;
    }

    void close() {
        if (isOpen()) {
            shell.dispose();
        }
    }
}
