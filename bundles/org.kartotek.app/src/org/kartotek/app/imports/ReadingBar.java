/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kartotek.core.importing.ImportOutline.ImportTarget;
import org.kartotek.presentation.imports.ImportModel;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.theme.Theme;

/** How the file is read: its sheet, its dates and numbers, the field that finds cards, and mappings to use and to save. */
final class ReadingBar {
    private static final List<String> DATES = List.of("yyyy-MM-dd", "dd.MM.yyyy", "dd-MM-yyyy", "dd/MM/yyyy", "MM/dd/yyyy");
    /** What the programs of an office write; another one can be named in a mapping. */
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-16", "windows-1252", "windows-1250", "windows-1251", "ISO-8859-1", "ISO-8859-15");

    private static final String NUMBER = "number";

    private final Composite bar;
    private final Theme theme;
    private final ImportModel model;
    private final Combo sheet;
    private final Combo mapping;
    private final Combo encoding;
    private final Combo dates;
    private final Combo key;
    private final Button comma;
    private final Text name;
    private List<String> keys = List.of();

    ReadingBar(Composite parent, Theme theme, ImportModel model) {
        this.theme = theme;
        this.model = model;
        bar = row(parent);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        mapping = combo(Messages.mapping, "import.mapping", model::useMapping);
        sheet = combo(Messages.sheet, "import.sheet", chosen -> model.read(model.reading().withSheet(chosen)));
        encoding = combo(Messages.encoding, "import.encoding", this::chooseEncoding);
        dates = combo(Messages.dates, "import.dates", chosen -> model.read(model.reading().withDates(Optional.of(chosen))));
        key = combo(Messages.key, "import.key", chosen -> chooseKey());
        comma = new Button(bar, SWT.CHECK);
        comma.setText(Messages.comma);
        TickGround.set(comma, bar.getBackground());
        comma.addListener(SWT.Selection, e -> model.read(model.reading().withDecimalComma(comma.getSelection())));
        Composite saving = row(bar);
        name = new Text(saving, SWT.BORDER | SWT.SINGLE);
        name.setMessage(Messages.mappingName);
        name.setData(TestIds.KEY, "import.mappingName");
        SpokenName.give(name, Messages.mappingName);
        Button save = new Button(saving, SWT.PUSH);
        save.setText(Messages.saveMapping);
        save.setData(TestIds.KEY, "import.saveMapping");
        save.addListener(SWT.Selection, e -> model.saveMapping(name.getText()));
    }

    /** What stands in a row, and goes on in the next one where there is no room; what belongs together has a row of its own in it. */
    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = Theme.UNIT;
        layout.marginLeft = 0;
        row.setLayout(layout);
        return row;
    }

    private Combo combo(String label, String testId, Consumer<String> chosen) {
        Label text = new Label(bar, SWT.NONE);
        text.setText(label);
        text.setFont(theme.small());
        text.setForeground(theme.color(theme.palette().quiet()));
        text.setBackground(bar.getBackground());
        Combo combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setData(TestIds.KEY, testId);
        combo.setData("label", text);
        SpokenName.give(combo, label);
        combo.addListener(SWT.Selection, e -> chosen.accept(combo.getText()));
        return combo;
    }

    private void chooseEncoding(String chosen) {
        boolean named = !chosen.equals(Messages.encodingFound);
        model.read(model.reading().withEncoding(Optional.of(chosen).filter(name -> named)));
    }

    private void chooseKey() {
        int chosen = key.getSelectionIndex();
        model.setKey(Optional.of(keys.get(chosen)).filter(field -> !field.equals(NUMBER)));
    }

    void show() {
        fill(mapping, model.mappingNames(), mapping.getText());
        shown(mapping, !model.mappingNames().isEmpty());
        fill(sheet, model.outline().sheets(), model.outline().sheet());
        shown(sheet, model.outline().sheets().size() > 1);
        showEncoding();
        String pattern = model.reading().dateFormat().orElse(DATES.get(0));
        List<String> patterns = new ArrayList<>(DATES);
        if (!patterns.contains(pattern)) {
            patterns.add(pattern);
        }
        fill(dates, patterns, pattern);
        comma.setSelection(model.reading().decimalComma());
        List<ImportTarget> identifying = model.choices().offered().stream().filter(ImportTarget::identifying).toList();
        keys = identifying.stream().map(ImportTarget::key).toList();
        fill(key, identifying.stream().map(ImportTarget::label).toList(), label(identifying));
        bar.requestLayout();
    }

    /** A workbook says itself how it is written. */
    private void showEncoding() {
        List<String> names = new ArrayList<>(List.of(Messages.encodingFound));
        names.addAll(ENCODINGS);
        model.reading().encoding().filter(name -> !names.contains(name)).ifPresent(names::add);
        fill(encoding, names, model.reading().encoding().orElse(Messages.encodingFound));
        shown(encoding, model.outline().sheets().isEmpty());
    }

    private String label(List<ImportTarget> identifying) {
        String wanted = model.key().orElse(NUMBER);
        return identifying.stream().filter(target -> target.key().equals(wanted)).map(ImportTarget::label).findFirst().orElse("");
    }

    private static void fill(Combo combo, List<String> items, String chosen) {
        if (!List.of(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
        }
        if (!combo.getText().equals(chosen)) {
            combo.select(items.indexOf(chosen));
        }
    }

    private static void shown(Combo combo, boolean wanted) {
        for (Control control : List.of(combo, (Control) combo.getData("label"))) {
            control.setVisible(wanted);
            RowData place = new RowData();
            place.exclude = !wanted;
            control.setLayoutData(place);
        }
    }
}
