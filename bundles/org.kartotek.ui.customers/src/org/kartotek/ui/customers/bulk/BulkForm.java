/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.bulk.BulkModel;
import org.kartotek.presentation.bulk.BulkModel.What;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.form.FieldLines;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.form.EscapeKey;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** Which cards, which field, which value, and why. */
final class BulkForm {
    private static final int LABEL = 16 * Theme.UNIT;
    private static final int WIDTH = 76 * Theme.UNIT;

    private final Composite form;
    private final Theme theme;
    private final BulkModel model;
    private final BulkWords words;
    private final Runnable away;
    private final FieldLine field;
    private final FieldLine what;
    private final Composite value;
    private Optional<FieldModel> shown = Optional.empty();
    private boolean needed;

    /**
     * @param searched what is searched in the list; may be empty
     * @param away run by Esc
     */
    BulkForm(Composite parent, Theme theme, BulkModel model, BulkWords words, String searched, Runnable away) {
        this.theme = theme;
        this.model = model;
        this.words = words;
        this.away = away;
        form = new Composite(parent, SWT.NONE);
        form.setBackground(parent.getBackground());
        GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
        place.widthHint = WIDTH;
        form.setLayoutData(place);
        form.setLayout(grid(1));
        which(searched);
        Composite lines = lines();
        field = line(lines, FieldSpec.choice(Messages.field, "bulk.field", this::labels));
        field.onTyped(model::choose);
        field.onLeft(this::showField);
        what = line(lines, FieldSpec.choice(Messages.becomes, "bulk.what", this::offers));
        what.onTyped(this::chooseWhat);
        what.onLeft(this::showWhat);
        value = lines();
        FieldLine note = line(lines(), FieldSpec.text(Messages.why, "bulk.note").withHint(Messages.whyHint));
        note.onTyped(model::setNote);
        showWhat();
    }

    private static GridLayout grid(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Theme.UNIT / 2;
        layout.verticalSpacing = Theme.UNIT / 2;
        return layout;
    }

    private Composite lines() {
        Composite lines = new Composite(form, SWT.NONE);
        lines.setBackground(form.getBackground());
        lines.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        lines.setLayout(grid(FieldLine.COLUMNS));
        return lines;
    }

    private FieldLine line(Composite lines, FieldSpec spec) {
        FieldLine line = new FieldLine(lines, spec, theme, LABEL);
        leaves(line);
        return line;
    }

    private void leaves(FieldLine line) {
        EscapeKey.on(line.input(), away);
    }

    /** What is marked in the list is meant first; where nothing is, all of the list. */
    private void which(String searched) {
        String everything = searched.isBlank() ? Messages.all : NLS.bind(Messages.allFound, searched.strip());
        Composite row = new Composite(form, SWT.NONE);
        row.setBackground(form.getBackground());
        GridLayout layout = grid(1);
        layout.marginLeft = LABEL + 2 * Theme.UNIT;
        layout.marginBottom = Theme.UNIT;
        row.setLayout(layout);
        if (model.chosen() > 0) {
            radio(row, words.cards(model.chosen(), Messages.chosenOne, Messages.chosen), "bulk.chosen", false);
            radio(row, everything, "bulk.all", true);
        } else {
            Label all = new Label(row, SWT.NONE);
            Verbatim.set(all, everything);
            all.setForeground(theme.color(theme.palette().text()));
            all.setBackground(row.getBackground());
        }
    }

    private void radio(Composite row, String text, String testId, boolean all) {
        Button button = new Button(row, SWT.RADIO);
        Verbatim.set(button, text);
        button.setData(TestIds.KEY, testId);
        button.setSelection(model.isAll() == all);
        TickGround.set(button, row.getBackground());
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) {
                model.setAll(all);
            }
        });
    }

    private List<String> labels() {
        return model.fields().stream().map(FieldModel::label).toList();
    }

    private List<String> offers() {
        return model.offers().stream().map(BulkWords::what).toList();
    }

    private void chooseWhat(String typed) {
        model.offers().stream().filter(each -> BulkWords.what(each).equalsIgnoreCase(typed.strip())).findFirst().ifPresent(model::setWhat);
    }

    private void showField() {
        field.show(FieldLook.of(model.field().map(FieldModel::label).orElse("")));
    }

    private void showWhat() {
        what.show(FieldLook.of(BulkWords.what(model.what())));
    }

    /** The editor of the value is that of the chosen field. */
    void refresh() {
        Optional<FieldModel> wanted = model.field();
        if (wanted.equals(shown) && model.needsValue() == needed) {
            return;
        }
        shown = wanted;
        needed = model.needsValue();
        for (Control child : value.getChildren()) {
            child.dispose();
        }
        if (wanted.isPresent() && needed) {
            FieldLines maker = new FieldLines(theme, model.form().help(), away, new HashMap<>());
            maker.add(value, List.of(wanted.get()), LABEL);
        }
        if (!model.offers().contains(What.ADD)) {
            showWhat();
        }
        value.requestLayout();
    }

    void setFocus() {
        field.setFocus();
    }

    void setEnabled(boolean enabled) {
        form.setEnabled(enabled);
    }
}
