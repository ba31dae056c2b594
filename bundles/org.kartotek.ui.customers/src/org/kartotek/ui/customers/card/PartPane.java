/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.PartList;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.form.FieldLines;
import org.kartotek.ui.theme.Theme;

/** The contacts, addresses or contact points of a card: one line each, which opens to be edited. */
final class PartPane {
    private final Composite pane;
    private final Composite rows;
    private final Theme theme;
    private final PartList parts;
    private final FieldLines maker;
    private final PartWords words;
    private final Map<RecordModel, PartRow> shown = new IdentityHashMap<>();
    private final Label title;

    PartPane(Composite parent, Theme theme, PartList parts, FieldLines maker) {
        this.theme = theme;
        this.parts = parts;
        this.maker = maker;
        this.words = PartWords.of(parts.kind());
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(parent.getBackground());
        pane.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        pane.setLayout(plain(2));
        title = title();
        if (parts.isWritable()) {
            addButton();
        } else {
            ((GridData) title.getLayoutData()).horizontalSpan = 2;
        }
        rows = new Composite(pane, SWT.NONE);
        rows.setBackground(pane.getBackground());
        rows.setLayout(plain(1));
        GridData under = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        under.verticalIndent = Theme.UNIT / 2;
        rows.setLayoutData(under);
        Runnable forget = parts.onChange(this::refresh);
        pane.addListener(SWT.Dispose, e -> forget.run());
        refresh();
    }

    private void addButton() {
        Button add = new Button(pane, SWT.PUSH);
        add.setText(words.add());
        add.setData(TestIds.KEY, parts.kind().key() + ".add");
        add.addListener(SWT.Selection, e -> shown.get(parts.add()).open());
    }

    private static GridLayout plain(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private Label title() {
        Label label = new Label(pane, SWT.NONE);
        label.setFont(theme.section());
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(pane.getBackground());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    /** Opens the row of the record that has a field. */
    void open(FieldModel field) {
        shown.forEach((record, row) -> {
            if (record.fields().contains(field)) {
                row.open();
            }
        });
    }

    private void refresh() {
        List<RecordModel> records = parts.records();
        title.setText(records.isEmpty() ? words.title() : words.title() + "  " + records.size());
        shown.entrySet().removeIf(each -> {
            boolean gone = !records.contains(each.getKey());
            if (gone) {
                each.getValue().dispose();
            }
            return gone;
        });
        records.forEach(record -> shown.computeIfAbsent(
                record, each -> new PartRow(rows, theme, each, words, maker, () -> parts.remove(each))));
        rows.requestLayout();
    }
}
