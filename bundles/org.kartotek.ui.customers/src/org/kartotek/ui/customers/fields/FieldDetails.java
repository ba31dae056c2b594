/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.value.FieldType;
import org.kartotek.presentation.fields.FieldDraft;
import org.kartotek.presentation.fields.FieldsModel;
import org.kartotek.presentation.fields.LabelDraft;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.form.SectionTitles;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.theme.Theme;

/** One field: what it is called, where it stands, what can be done with it, and its choices. */
final class FieldDetails {
    private static final int LABEL_WIDTH = 14 * Theme.UNIT;
    private static final Map<FieldTrait, String> TRAITS = new java.util.LinkedHashMap<>();

    static {
        TRAITS.put(FieldTrait.REQUIRED, Messages.required);
        TRAITS.put(FieldTrait.SEARCHABLE, Messages.searchable);
        TRAITS.put(FieldTrait.SORTABLE, Messages.sortable);
        TRAITS.put(FieldTrait.REPORTABLE, Messages.reportable);
        TRAITS.put(FieldTrait.HIDDEN, Messages.hide);
        TRAITS.put(FieldTrait.RETIRED, Messages.retire);
    }

    private final Composite parent;
    private final Theme theme;
    private final FieldsModel model;
    private final FieldDraft draft;

    FieldDetails(Composite parent, Theme theme, FieldsModel model, FieldDraft draft) {
        this.parent = parent;
        this.theme = theme;
        this.model = model;
        this.draft = draft;
        Composite grid = grid(FieldLine.COLUMNS);
        labels(grid);
        place(grid);
        if (draft.isNew()) {
            type(grid);
        } else {
            fact(grid, Messages.type, typeName(draft.type()) + "   ·   " + draft.key());
        }
        traits();
        if (draft.hasChoices()) {
            new ChoiceRows(parent, theme, draft, model.locale(), LABEL_WIDTH);
        }
    }

    private Composite grid(int columns) {
        Composite grid = new Composite(parent, SWT.NONE);
        grid.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = Theme.UNIT / 2;
        layout.verticalSpacing = Theme.UNIT / 2;
        grid.setLayout(layout);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return grid;
    }

    private void labels(Composite grid) {
        for (String language : LabelDraft.LANGUAGES) {
            Locale named = Locale.of(language);
            FieldLine line = new FieldLine(
                    grid, FieldSpec.text(named.getDisplayLanguage(model.locale()), "fields.label." + language), theme, LABEL_WIDTH);
            line.show(FieldLook.of(draft.labels().text(language)));
            line.onTyped(text -> draft.labels().setText(language, text));
        }
    }

    /** A name that no section has makes a new section. */
    private void place(Composite grid) {
        FieldSpec spec = FieldSpec.choice(Messages.section, "fields.section", this::sectionTitles);
        FieldLine line = new FieldLine(grid, spec, theme, LABEL_WIDTH);
        line.show(FieldLook.of(title(draft.section())).withRemark(Messages.sectionHint));
        String[] typed = {""};
        line.onTyped(text -> typed[0] = text.strip());
        line.onLeft(() -> {
            if (!typed[0].isEmpty() && !typed[0].equals(title(draft.section()))) {
                draft.setSection(sectionOf(typed[0]));
            }
        });
    }

    private List<String> sectionTitles() {
        return sections().stream().map(this::title).toList();
    }

    private List<String> sections() {
        return Arrays.stream(org.kartotek.core.catalogue.Kind.values())
                .filter(kind -> model.fields(kind).contains(draft))
                .flatMap(kind -> model.sections(kind).stream())
                .toList();
    }

    private String sectionOf(String title) {
        return sections().stream()
                .filter(key -> title(key).equalsIgnoreCase(title))
                .findFirst()
                .orElseGet(() -> model.addSection(title));
    }

    private String title(String section) {
        String own = model.sectionName(section);
        return own.isEmpty() ? SectionTitles.of(section) : own;
    }

    private void traits() {
        Composite boxes = grid(1);
        ((GridData) boxes.getLayoutData()).horizontalIndent = LABEL_WIDTH + 2 * Theme.UNIT;
        TRAITS.forEach((trait, text) -> {
            if (draft.mayHave(trait)) {
                box(boxes, trait, text);
            }
        });
    }

    private void box(Composite boxes, FieldTrait trait, String text) {
        Button box = new Button(boxes, SWT.CHECK | SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        box.setLayoutData(wide);
        box.setText(text);
        box.setFont(theme.content());
        box.setForeground(theme.color(theme.palette().text()));
        TickGround.set(box, boxes.getBackground());
        box.setSelection(draft.is(trait));
        box.setData(TestIds.KEY, "fields." + trait.name().toLowerCase(Locale.ROOT));
        box.addListener(SWT.Selection, e -> draft.set(trait, box.getSelection()));
        Runnable forget = model.onChange(() -> {
            if (!box.isDisposed()) {
                box.setSelection(draft.is(trait));
            }
        });
        box.addListener(SWT.Dispose, e -> forget.run());
    }

    private void type(Composite grid) {
        List<FieldType> types =
                Arrays.stream(FieldType.values()).filter(type -> type.addable() || type == draft.type()).toList();
        FieldLine line = new FieldLine(
                grid,
                FieldSpec.choice(Messages.type, "fields.type", () -> types.stream().map(FieldDetails::typeName).toList()),
                theme,
                LABEL_WIDTH);
        line.show(FieldLook.of(typeName(draft.type())));
        line.onTyped(text -> types.stream().filter(type -> typeName(type).equals(text)).findFirst().ifPresent(this::retype));
    }

    private void retype(FieldType type) {
        if (type != draft.type()) {
            draft.setType(type);
            if (type.chosen() && draft.choices().isEmpty()) {
                draft.addChoice();
            }
            parent.getDisplay().asyncExec(this::rebuild);
        }
    }

    private void rebuild() {
        if (parent.isDisposed()) {
            return;
        }
        for (var child : parent.getChildren()) {
            child.dispose();
        }
        new FieldDetails(parent, theme, model, draft);
        parent.layout(true, true);
    }

    private static String typeName(FieldType type) {
        return switch (type) {
            case TEXT -> Messages.typeText;
            case LONG_TEXT -> Messages.typeLongText;
            case NUMBER -> Messages.typeNumber;
            case MONEY -> Messages.typeMoney;
            case DATE -> Messages.typeDate;
            case YES_NO -> Messages.typeYesNo;
            case CHOICE -> Messages.typeChoice;
            case CHOICES -> Messages.typeChoices;
            case PHONE -> Messages.typePhone;
            case EMAIL -> Messages.typeEmail;
            case WEB -> Messages.typeWeb;
            case COUNTRY -> Messages.typeCountry;
            case REFERENCE -> Messages.typeReference;
        };
    }

    private void fact(Composite grid, String name, String text) {
        FieldSpec spec = new FieldSpec(
                "text", name, "fields.fact", false, List::of, "", day -> day.toString(), shown -> shown);
        FieldLine line = new FieldLine(grid, spec, theme, LABEL_WIDTH);
        line.show(FieldLook.of(text));
    }
}
