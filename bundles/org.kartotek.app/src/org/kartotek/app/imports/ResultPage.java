/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportReport.RejectedRow;
import org.kartotek.presentation.imports.ImportModel;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Theme;

/** What became of the rows, the way back, and the rows that were left out. */
final class ResultPage implements StepPage {
    private final Composite page;
    private final Theme theme;
    private final ImportModel model;
    private final Label summary;
    private final Label notes;
    private final Button undo;
    private final Button save;
    private final ListTable table;
    private List<RejectedRow> rejected = List.of();

    ResultPage(Composite parent, Theme theme, ImportModel model) {
        this.theme = theme;
        this.model = model;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.verticalSpacing = 2 * Theme.UNIT;
        page.setLayout(layout);
        summary = label("import.summary");
        summary.setFont(theme.section());
        notes = label("import.notes");
        notes.setForeground(theme.color(theme.palette().quiet()));
        Composite line = new Composite(page, SWT.NONE);
        line.setBackground(page.getBackground());
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.spacing = Theme.UNIT;
        line.setLayout(row);
        undo = PushButton.in(line, Messages.undo, "import.undo", model::undo);
        save = PushButton.in(line, Messages.saveRejected, "import.saveRejected", this::saveRejected);
        table = new ListTable(page, columns(), new Rows(), theme, Messages.rejectedName, "import.rejected");
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private static List<ListColumn> columns() {
        return List.of(
                new ListColumn("line", Messages.line, 80, 0, false), new ListColumn("reason", Messages.reason, 300, 1, false));
    }

    /** The rows that were left out. */
    private final class Rows implements ListRows {
        @Override
        public int count() {
            return rejected.size();
        }

        @Override
        public ListCell cell(int row, int column) {
            RejectedRow each = rejected.get(row);
            return new ListCell(column == 0 ? Long.toString(each.line()) : each.reason(), ListCell.Tone.NORMAL);
        }
    }

    private Label label(String testId) {
        Label label = new Label(page, SWT.WRAP);
        label.setBackground(page.getBackground());
        label.setForeground(theme.color(theme.palette().text()));
        label.setData(TestIds.KEY, testId);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        label.setLayoutData(wide);
        return label;
    }

    @Override
    public Composite control() {
        return page;
    }

    @Override
    public void show() {
        if (model.step() != ImportModel.Step.RESULT) {
            return;
        }
        ImportReport report = model.report();
        Verbatim.set(summary, model.undone().map(ResultPage::words).orElseGet(() -> counts(report)));
        Verbatim.set(notes, String.join("\n", notes(report)));
        shown(undo, report.changeSet().isPresent() && model.undone().isEmpty());
        undo.setEnabled(!model.isBusy());
        shown(save, !report.rejected().isEmpty());
        save.setEnabled(!model.isBusy());
        rejected = report.rejected();
        table.control().setVisible(!rejected.isEmpty());
        table.refresh();
        page.layout(true, true);
    }

    private static void shown(Button button, boolean wanted) {
        RowData place = new RowData();
        place.exclude = !wanted;
        button.setLayoutData(place);
        button.setVisible(wanted);
    }

    private static String counts(ImportReport report) {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        return NLS.bind(Messages.summary, new Object[] {
            numbers.format(report.created()),
            numbers.format(report.changed()),
            numbers.format(report.unchanged()),
            numbers.format(report.rejected().size())
        });
    }

    /** What was changed since stays, and is said. */
    private static String words(UndoResult undone) {
        int kept = undone.conflicts().size();
        return kept == 0 ? Messages.undone : NLS.bind(Messages.undoneExcept, kept);
    }

    private List<String> notes(ImportReport report) {
        List<String> all = new ArrayList<>();
        if (!report.duplicates().isEmpty()) {
            all.add(NLS.bind(Messages.duplicates, report.duplicates().size()));
        }
        if (!report.ignoredColumns().isEmpty()) {
            all.add(NLS.bind(Messages.ignored, String.join(", ", report.ignoredColumns())));
        }
        all.addAll(report.notes());
        model.savedRejected().ifPresent(file -> all.add(NLS.bind(Messages.savedRejected, file)));
        return all;
    }

    private void saveRejected() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.SAVE);
        dialog.setText(Messages.saveRejected);
        dialog.setOverwrite(true);
        dialog.setFileName(model.hasColumns() ? Messages.rejectedFile + ".csv" : Messages.rejectedFile + ".vcf");
        String chosen = dialog.open();
        if (chosen != null) {
            model.saveRejected(Path.of(chosen));
        }
    }

    @Override
    public void setFocus() {
        if (undo.isVisible()) {
            undo.setFocus();
        } else {
            page.setFocus();
        }
    }
}
