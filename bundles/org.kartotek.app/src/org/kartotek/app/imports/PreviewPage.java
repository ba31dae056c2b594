/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.importing.ImportedRow;
import org.kartotek.presentation.imports.ImportModel;
import org.kartotek.presentation.imports.PreviewRows;
import org.kartotek.presentation.imports.PreviewRows.Sort;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.table.ListCell;
import org.kartotek.ui.table.ListColumn;
import org.kartotek.ui.table.ListRows;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Theme;

/** What would become of each row, one sort at a time, and beside it the card of the row in the cursor. */
final class PreviewPage implements StepPage {
    private final Composite page;
    private final ImportModel model;
    private final Map<Sort, Button> sorts = new EnumMap<>(Sort.class);
    private final Button without;
    private final ListTable table;
    private final RowCard card;
    private PreviewRows shownRows;
    private Sort shownSort;

    PreviewPage(Composite parent, Theme theme, ImportModel model) {
        this.model = model;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 2 * Theme.UNIT;
        page.setLayout(layout);
        Composite line = new Composite(page, SWT.NONE);
        line.setBackground(page.getBackground());
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = Theme.UNIT;
        row.marginLeft = 0;
        line.setLayout(row);
        for (Sort sort : Sort.values()) {
            sorts.put(sort, button(line, SWT.TOGGLE, "import.sort." + sort, () -> model.show(sort)));
        }
        without = button(line, SWT.CHECK, "import.without", () -> model.setWithoutDuplicates(withoutChosen()));
        without.setText(Messages.withoutDuplicates);
        table = new ListTable(page, columns(), new Rows(), theme, Messages.previewName, "import.rows");
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        card = new RowCard(page, theme);
        table.onMoved(this::showCard);
    }

    private static Button button(Composite line, int style, String testId, Runnable action) {
        Button button = new Button(line, style);
        TickGround.set(button, line.getBackground());
        button.setData(TestIds.KEY, testId);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private boolean withoutChosen() {
        return without.getSelection();
    }

    private static List<ListColumn> columns() {
        return List.of(
                new ListColumn("name", Messages.card, 180, 3, false),
                new ListColumn("verdict", Messages.verdict, 100, 1, false),
                new ListColumn("line", Messages.line, 64, 0, false),
                new ListColumn("remark", Messages.remark, 220, 6, false));
    }

    /** The rows of the sort that is shown. */
    private final class Rows implements ListRows {
        @Override
        public int count() {
            return model.rows() == null ? 0 : model.rows().rows().size();
        }

        @Override
        public ListCell cell(int row, int column) {
            ImportedRow read = model.rows().rows().get(row);
            String text = switch (column) {
                case 0 -> read.title();
                case 1 -> RowWording.verdict(read);
                case 2 -> Long.toString(read.line());
                default -> RowWording.remark(read);
            };
            return new ListCell(text, column == 2 ? ListCell.Tone.QUIET : ListCell.Tone.NORMAL);
        }
    }

    @Override
    public Composite control() {
        return page;
    }

    @Override
    public void show() {
        PreviewRows rows = model.rows();
        if (model.step() != ImportModel.Step.PREVIEW || rows == null) {
            return;
        }
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        sorts.forEach((sort, button) -> {
            button.setText(RowWording.sort(sort) + "  " + numbers.format(rows.count(sort)));
            button.setSelection(sort == rows.shown());
            button.setEnabled(sort == Sort.ALL || rows.count(sort) > 0);
        });
        without.setSelection(model.isWithoutDuplicates());
        RowData place = new RowData();
        place.exclude = rows.count(Sort.DUPLICATE) == 0;
        without.setLayoutData(place);
        without.setVisible(!place.exclude);
        if (shownRows != rows || shownSort != rows.shown()) {
            shownRows = rows;
            shownSort = rows.shown();
            table.refresh();
            table.setCursor(rows.rows().isEmpty() ? -1 : 0);
            showCard(0);
        }
        page.layout(true, true);
    }

    private void showCard(int row) {
        List<ImportedRow> rows = model.rows().rows();
        if (row >= 0 && row < rows.size()) {
            card.show(rows.get(row));
        } else {
            card.clear();
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
