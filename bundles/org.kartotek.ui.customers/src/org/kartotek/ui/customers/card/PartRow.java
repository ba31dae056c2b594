/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.form.FieldLines;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** One part of a card as a line; opened, its fields stand under it. */
final class PartRow {
    private static final int COLUMNS = 3;

    private final Composite row;
    private final Theme theme;
    private final RecordModel record;
    private final PartWords words;
    private final FieldLines maker;
    private final Label summary;
    private final Button edit;
    private Control fields;

    PartRow(Composite parent, Theme theme, RecordModel record, PartWords words, FieldLines maker, Runnable remove) {
        this.theme = theme;
        this.record = record;
        this.words = words;
        this.maker = maker;
        row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = Theme.UNIT / 2;
        row.setLayout(layout);
        summary = summary();
        edit = button(Icon.CHEVRON_DOWN, Messages.editPart, "edit", this::toggle);
        if (record.fields().stream().anyMatch(FieldModel::isWritable)) {
            button(Icon.TRASH, Messages.removePart, "remove", remove);
        }
        row.addListener(SWT.Paint, e -> {
            e.gc.setForeground(theme.color(theme.palette().line()));
            e.gc.drawLine(0, 0, row.getSize().x, 0);
        });
        record.fields().forEach(field -> {
            Runnable forget = field.onChange(this::refresh);
            row.addListener(SWT.Dispose, e -> forget.run());
        });
        refresh();
    }

    private Label summary() {
        Label label = new Label(row, SWT.NONE);
        label.setBackground(row.getBackground());
        label.setFont(theme.content());
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 1;
        label.setLayoutData(wide);
        label.addListener(SWT.MouseUp, e -> toggle());
        return label;
    }

    private Button button(Icon icon, String name, String testId, Runnable action) {
        Button button = new Button(row, SWT.PUSH | SWT.FLAT);
        button.setImage(theme.icon(icon));
        button.setToolTipText(name);
        button.setData(TestIds.KEY, record.kind().key() + "." + testId);
        SpokenName.give(button, () -> name + ": " + summary.getText());
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private void refresh() {
        String text = words.summary(record);
        boolean blank = text.equals(words.unnamed());
        Verbatim.set(summary, text);
        summary.setForeground(theme.color(blank ? theme.palette().quiet() : theme.palette().text()));
    }

    private void toggle() {
        if (fields == null) {
            open();
        } else {
            close();
        }
    }

    /** Shows the fields and puts the caret into the first one. */
    void open() {
        if (fields == null) {
            fields = new PartFields(maker).build(row, record, COLUMNS);
        }
        fields.setFocus();
    }

    private void close() {
        edit.setFocus();
        fields.dispose();
        fields = null;
        row.requestLayout();
    }

    void dispose() {
        row.dispose();
        new PartFields(maker).forget(record);
    }
}
