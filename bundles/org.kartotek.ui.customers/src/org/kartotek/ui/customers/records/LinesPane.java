/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.PartList;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.card.RecordPlace;
import org.kartotek.presentation.records.PurchaseSums;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.form.FieldLines;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** The records in a form, such as the lines of a purchase: a row of fields each, what it comes to, and what all of them do. */
final class LinesPane {
    private final Composite pane;
    private final Composite rows;
    private final Theme theme;
    private final RecordForm form;
    private final PartList list;
    private final FieldLines maker;
    private final ValueText words;
    private final Map<RecordModel, LineRow> shown = new IdentityHashMap<>();
    private final Deque<RecordModel> missing = new ArrayDeque<>();
    private final Label total;
    private final boolean profitVisible;

    LinesPane(Composite parent, Theme theme, RecordForm form, PartList list, FieldLines maker, CardIndex index) {
        this.theme = theme;
        this.form = form;
        this.list = list;
        this.maker = maker;
        var catalogue = index.catalogue(index.session());
        words = new ValueText(catalogue, index.session().locale());
        profitVisible = catalogue.find(form.kind(), "profit").isPresent();
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(parent.getBackground());
        pane.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        pane.setLayout(plain(2));
        Label title = label(pane, KindLabels.several(list.kind()).in(index.session().locale()));
        title.setFont(theme.section());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        addButton(list.isWritable());
        rows = new Composite(pane, SWT.NONE);
        rows.setBackground(pane.getBackground());
        rows.setLayout(plain(1));
        rows.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        total = label(pane, "");
        total.setFont(theme.strong());
        total.setAlignment(SWT.RIGHT);
        total.setData(TestIds.KEY, form.kind().key() + ".total");
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        below.verticalIndent = Theme.UNIT;
        total.setLayoutData(below);
        Runnable noList = list.onChange(this::refresh);
        Runnable noForm = form.onChange(this::sum);
        pane.addListener(SWT.Dispose, e -> {
            noList.run();
            noForm.run();
        });
        refresh();
        sum();
    }

    private static GridLayout plain(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        Verbatim.set(label, text);
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(parent.getBackground());
        return label;
    }

    private void addButton(boolean writable) {
        Button add = new Button(pane, SWT.PUSH);
        add.setText(Messages.addLine);
        add.setData(TestIds.KEY, list.kind().key() + ".add");
        add.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        add.setVisible(writable);
        add.addListener(SWT.Selection, e -> {
            RecordModel added = list.add();
            complete();
            // what has no size yet takes no caret
            pane.getParent().layout(true, true);
            shown.get(added).setFocus();
        });
    }

    private List<FieldModel> fields(RecordModel line) {
        return line.fields().stream()
                .filter(field -> field.field().type() != FieldType.LONG_TEXT && !RecordPlace.isLinkOf(field.field(), form))
                .filter(field -> !form.kind().isIssued() || isPrinted(field.field()))
                .toList();
    }

    /** Where a line came from is not on the paper, and its place there is the one that it has here. */
    private static boolean isPrinted(Field field) {
        return field.type() != FieldType.REFERENCE && !field.key().equals(InvoiceFields.POSITION);
    }

    private void refresh() {
        List<RecordModel> records = list.records();
        shown.entrySet().removeIf(each -> {
            boolean gone = !records.contains(each.getKey());
            if (gone) {
                each.getValue().dispose();
                fields(each.getKey()).forEach(maker::forget);
            }
            return gone;
        });
        missing.clear();
        records.stream().filter(each -> !shown.containsKey(each)).forEach(missing::add);
        rows.requestLayout();
        goOn();
    }

    /** Builds the next row when what the user does has been seen to. */
    private void goOn() {
        if (!missing.isEmpty()) {
            build(missing.remove());
            rows.getDisplay().asyncExec(() -> {
                if (!rows.isDisposed()) {
                    goOn();
                }
            });
        }
    }

    private void complete() {
        while (!missing.isEmpty()) {
            build(missing.remove());
        }
    }

    private void build(RecordModel line) {
        boolean first = shown.isEmpty();
        shown.put(line, new LineRow(rows, theme, line, fields(line), maker, this::amount, () -> list.remove(line), first));
        rows.requestLayout();
    }

    private String amount(RecordModel line) {
        return shown(PurchaseSums.amount(line), line.field("amount").map(FieldModel::field).orElse(null));
    }

    private String shown(Value value, Field field) {
        return field == null ? "" : words.shown(field, value);
    }

    private void sum() {
        String text = form.kind().isIssued() ? issuedSums() : sums();
        if (!total.getText().equals(Verbatim.of(text))) {
            Verbatim.set(total, text);
            total.requestLayout();
        }
    }

    /** As they are printed. */
    private String issuedSums() {
        return Stream.of(InvoiceFields.NET, InvoiceFields.TAX, InvoiceFields.GROSS)
                .flatMap(key -> form.record().field(key).stream())
                .map(field -> field.label() + " " + field.shown())
                .collect(Collectors.joining("   ·   "));
    }

    private String sums() {
        PurchaseSums sums = PurchaseSums.of(form);
        String amount = money("amount", sums.amount());
        String text = NLS.bind(Messages.total, amount);
        if (profitVisible && !sums.amount().equals(Value.ABSENT)) {
            text += "   ·   " + NLS.bind(Messages.profit, money("profit", sums.profit()));
        }
        return text;
    }

    private String money(String key, Value value) {
        Field field = form.record().field(key).map(FieldModel::field).orElse(null);
        String text = value.isKnown() ? shown(value, field) : "";
        return !text.isEmpty() ? text : value.equals(Value.ABSENT) ? "–" : Messages.notKnownYet;
    }
}
