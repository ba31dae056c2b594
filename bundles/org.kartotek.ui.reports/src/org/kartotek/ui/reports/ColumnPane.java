/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.catalogue.Field;
import org.kartotek.presentation.report.ReportColumns;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** Offers the columns of a report; hidden until somebody wants to choose. */
final class ColumnPane {
    private final Composite pane;
    private final ReportColumns columns;
    private final List<Button> boxes = new ArrayList<>();

    /** @param show makes the report with the columns that were chosen */
    ColumnPane(Composite parent, Theme theme, ReportColumns columns, Locale locale, Runnable show) {
        this.columns = columns;
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(parent.getBackground());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.spacing = 2 * Theme.UNIT;
        layout.marginLeft = 3 * Theme.UNIT;
        layout.marginRight = 3 * Theme.UNIT;
        pane.setLayout(layout);
        columns.offered().forEach(field -> boxes.add(box(field, theme, locale)));
        if (columns.hasList()) {
            button(Messages.asListed, "report.columns.list", () -> choose(columns::asListed));
        }
        button(Messages.asReported, "report.columns.own", () -> choose(columns::asReported));
        button(Messages.showColumns, "report.columns.show", show);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 1;
        place.exclude = true;
        pane.setLayoutData(place);
        pane.setVisible(false);
    }

    private Button box(Field field, Theme theme, Locale locale) {
        Button box = new Button(pane, SWT.CHECK);
        box.setText(field.labels().in(locale).replace("&", "&&"));
        box.setBackground(pane.getBackground());
        box.setForeground(theme.color(theme.palette().text()));
        box.setData(TestIds.KEY, "report.column." + field.key());
        box.setSelection(columns.isChosen(field));
        box.addListener(SWT.Selection, e -> {
            columns.choose(field, box.getSelection());
            box.setSelection(columns.isChosen(field));
        });
        return box;
    }

    private void button(String text, String testId, Runnable action) {
        Button button = new Button(pane, SWT.PUSH);
        button.setText(text);
        button.setData(TestIds.KEY, testId);
        button.addListener(SWT.Selection, e -> action.run());
    }

    private void choose(Runnable choice) {
        choice.run();
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelection(columns.isChosen(columns.offered().get(i)));
        }
    }

    /** Puts it where the buttons are that call it. */
    void below(Composite head) {
        pane.moveBelow(head);
    }

    /** Shows the pane, or takes it away. */
    void toggle() {
        GridData place = (GridData) pane.getLayoutData();
        place.exclude = !place.exclude;
        pane.setVisible(!place.exclude);
        pane.getParent().layout();
        if (!place.exclude) {
            boxes.getFirst().setFocus();
        }
    }
}
