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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.importing.ImportOutline;
import org.kartotek.core.importing.ImportOutline.ImportColumn;
import org.kartotek.core.importing.ImportOutline.ImportTarget;
import org.kartotek.presentation.imports.ImportModel;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** Which column of the file goes into which field: what the headings say is filled in already and marked as a guess. */
final class ColumnsPage implements StepPage {
    private static final int LABEL = 22 * Theme.UNIT;
    private static final int SAMPLE = 32 * Theme.UNIT;
    private static final int MOST_COLUMNS = 200;

    private final Composite page;
    private final ScrolledPage scroll;
    private final Theme theme;
    private final ImportModel model;
    private final ReadingBar reading;
    private final List<FieldLine> lines = new ArrayList<>();
    private final List<Label> samples = new ArrayList<>();
    private ImportOutline shown;

    ColumnsPage(Composite parent, Theme theme, ImportModel model) {
        this.theme = theme;
        this.model = model;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        page.setLayout(layout);
        reading = new ReadingBar(page, theme, model);
        scroll = new ScrolledPage(page, theme);
        scroll.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    @Override
    public Composite control() {
        return page;
    }

    @Override
    public void show() {
        if (model.step() != ImportModel.Step.COLUMNS) {
            return;
        }
        if (shown != model.outline()) {
            shown = model.outline();
            build();
        }
        reading.show();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(FieldLook.of(label(model.choices().target(i))));
            Verbatim.set(samples.get(i), fitting(samples.get(i), sample(i)));
        }
    }

    private void build() {
        for (Control child : scroll.content().getChildren()) {
            child.dispose();
        }
        lines.clear();
        samples.clear();
        Composite grid = new Composite(scroll.content(), SWT.NONE);
        grid.setBackground(scroll.content().getBackground());
        grid.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(FieldLine.COLUMNS + 1, false);
        layout.horizontalSpacing = Theme.UNIT;
        grid.setLayout(layout);
        List<ImportColumn> columns = model.choices().columns();
        for (int i = 0; i < Math.min(columns.size(), MOST_COLUMNS); i++) {
            add(grid, i, columns.get(i));
        }
        scroll.content().layout(true, true);
        scroll.measure();
    }

    private void add(Composite grid, int column, ImportColumn read) {
        String header = read.header().isEmpty() ? NLS.bind(Messages.nameless, column + 1) : read.header();
        FieldLine line = new FieldLine(grid, FieldSpec.choice(header, "import.column." + column, this::options), theme, LABEL);
        line.onTyped(text -> typed(column, text));
        lines.add(line);
        Label sample = new Label(grid, SWT.NONE);
        sample.setFont(theme.small());
        sample.setForeground(theme.color(theme.palette().quiet()));
        sample.setBackground(grid.getBackground());
        GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
        place.widthHint = SAMPLE;
        sample.setLayoutData(place);
        samples.add(sample);
    }

    private String sample(int column) {
        String values = model.choices().columns().get(column).samples().stream().collect(Collectors.joining(", "));
        String text = model.choices().isGuessed(column) ? Messages.guessed + (values.isEmpty() ? "" : "  ·  " + values) : values;
        return text.replaceAll("\\s+", " ");
    }

    /** As much of a text as there is room for. */
    private static String fitting(Label label, String text) {
        GC gc = new GC(label);
        try {
            String shown = text;
            for (int end = text.length() - 1; end > 0 && gc.textExtent(shown).x > SAMPLE; end--) {
                shown = text.substring(0, end).strip() + "…";
            }
            return shown;
        } finally {
            gc.dispose();
        }
    }

    private List<String> options() {
        return Stream.concat(Stream.of(Messages.leaveOut), model.choices().offered().stream().map(ColumnsPage::label)).toList();
    }

    private static String label(ImportTarget target) {
        String name = target.key().equals(ImportTarget.CONTACT_NAME) ? Messages.wholeName : target.label();
        return target.ofContact() ? NLS.bind(Messages.ofContact, name) : name;
    }

    private String label(Optional<String> key) {
        return key.flatMap(wanted -> model.choices().offered().stream()
                        .filter(target -> target.key().equals(wanted))
                        .findFirst()
                        .map(ColumnsPage::label))
                .orElse(Messages.leaveOut);
    }

    /** Half a word is no choice yet. */
    private void typed(int column, String text) {
        Optional<String> key = model.choices().offered().stream()
                .filter(target -> label(target).equals(text))
                .findFirst()
                .map(ImportTarget::key);
        boolean chosen = key.isPresent() || text.equals(Messages.leaveOut);
        if (chosen && !key.equals(model.choices().target(column))) {
            model.chooseTarget(column, key);
        }
    }

    @Override
    public void setFocus() {
        if (lines.isEmpty()) {
            page.setFocus();
        } else {
            lines.get(0).setFocus();
        }
    }
}
