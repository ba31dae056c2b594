/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.documents;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.PartList;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.documents.DocumentLine;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** The documents of a card: a line each, and the ways in which more come. */
public final class DocumentsPane {
    private final Composite pane;
    private final Composite rows;
    private final Theme theme;
    private final PartList documents;
    private final DocumentDeeds deeds;
    private final DocumentFields fields;
    private final Locale locale;
    private final Label title;
    private final Label hint;
    private final Map<RecordModel, DocumentRow> shown = new IdentityHashMap<>();
    private LinkPane link;

    public DocumentsPane(Composite parent, Theme theme, PartList documents, DocumentDeeds deeds, DocumentFields fields, Locale locale) {
        this.theme = theme;
        this.documents = documents;
        this.deeds = deeds;
        this.fields = fields;
        this.locale = locale;
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(parent.getBackground());
        pane.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        pane.setLayout(plain(2));
        pane.setData(TestIds.KEY, "document.pane");
        title = label(pane);
        title.setFont(theme.section());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        buttons();
        rows = new Composite(pane, SWT.NONE);
        rows.setBackground(pane.getBackground());
        rows.setLayout(plain(1));
        GridData under = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        under.verticalIndent = Theme.UNIT / 2;
        rows.setLayoutData(under);
        hint = label(rows);
        hint.setForeground(theme.color(theme.palette().quiet()));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        hint.setText(documents.isWritable() ? Messages.hint : Messages.none);
        Runnable forget = documents.onChange(this::refresh);
        pane.addListener(SWT.Dispose, e -> forget.run());
        refresh();
    }

    private static GridLayout plain(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private Label label(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(pane.getBackground());
        return label;
    }

    private void buttons() {
        Composite buttons = new Composite(pane, SWT.NONE);
        buttons.setBackground(pane.getBackground());
        RowLayout row = new RowLayout();
        row.marginTop = 0;
        row.marginBottom = 0;
        row.marginRight = 0;
        row.spacing = Theme.UNIT;
        buttons.setLayout(row);
        if (documents.isWritable()) {
            button(buttons, Messages.addFiles, "document.add", deeds::addFiles);
            button(buttons, Messages.addPicture, "document.picture", deeds::addPicture);
            button(buttons, Messages.addLink, "document.link", this::askLink);
            button(buttons, Messages.paste, "document.paste", this::paste);
        }
        button(buttons, Messages.map, "document.map", deeds::showMap);
    }

    private static void button(Composite parent, String words, String testId, Runnable deed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.setData(TestIds.KEY, testId);
        button.addListener(SWT.Selection, e -> deed.run());
    }

    private void paste() {
        new DocumentPaste(deeds).run(pane.getDisplay());
    }

    private void askLink() {
        if (link == null) {
            link = new LinkPane(pane, theme, deeds::add, this::noLink);
            Control asked = pane.getChildren()[pane.getChildren().length - 1];
            asked.moveAbove(rows);
            asked.requestLayout();
        }
    }

    private void noLink() {
        link.dispose();
        link = null;
        pane.requestLayout();
        pane.setFocus();
    }

    /** Opens the fields of the document that has a field. */
    public void open(FieldModel field) {
        shown.forEach((record, row) -> {
            if (record.fields().contains(field)) {
                row.open();
            }
        });
    }

    private void refresh() {
        List<RecordModel> records = documents.records();
        title.setText(records.isEmpty() ? Messages.documents : Messages.documents + "  " + records.size());
        hint.setVisible(records.isEmpty());
        ((GridData) hint.getLayoutData()).exclude = !records.isEmpty();
        shown.entrySet().removeIf(each -> {
            boolean gone = !records.contains(each.getKey());
            if (gone) {
                each.getValue().dispose();
            }
            return gone;
        });
        records.forEach(record -> shown.computeIfAbsent(record, this::row).refresh());
        rows.requestLayout();
    }

    private DocumentRow row(RecordModel record) {
        Runnable remove = documents.isWritable() ? () -> documents.remove(record) : null;
        DocumentRow row = new DocumentRow(rows, theme, new DocumentLine(record, locale), deeds, fields, remove);
        record.fields().forEach(field -> {
            Runnable forget = field.onChange(() -> shown.computeIfPresent(record, (same, line) -> {
                line.refresh();
                return line;
            }));
            rows.addListener(SWT.Dispose, e -> forget.run());
        });
        return row;
    }
}
