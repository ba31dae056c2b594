/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kartotek.core.catalogue.Field;
import org.kartotek.presentation.perspective.ListColumns;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.theme.Theme;

/** The fields of a card, one a line: those with a tick are the columns of the list, from left to right. */
final class ColumnsDialog extends Dialog {
    private static final int HEIGHT = 44 * Theme.UNIT;
    private static final int WIDTH = 52 * Theme.UNIT;

    private final ListColumns columns;
    private final Locale locale;
    private List<Field> lines;
    private Table table;
    private Button up;
    private Button down;

    ColumnsDialog(Shell shell, ListColumns columns, Locale locale) {
        super(shell);
        this.columns = columns;
        this.locale = locale;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.columnsTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.columnsHint);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = WIDTH;
        hint.setLayoutData(wide);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setData(TestIds.KEY, "columns");
        SpokenName.give(table, Messages.columnsTitle);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = HEIGHT;
        table.setLayoutData(place);
        table.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                tick((TableItem) e.item);
            }
            refreshButtons();
        });
        buttons(area);
        fill(0);
        return area;
    }

    private void buttons(Composite area) {
        Composite side = new Composite(area, SWT.NONE);
        side.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        GridLayout layout = new GridLayout(1, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        side.setLayout(layout);
        up = button(side, Messages.columnsUp, "columns.up", () -> move(-1));
        down = button(side, Messages.columnsDown, "columns.down", () -> move(1));
        button(side, Messages.columnsReset, "columns.reset", () -> {
            columns.asAtFirst();
            fill(0);
        });
    }

    private static Button button(Composite parent, String label, String testId, Runnable deed) {
        Button button = PushButton.in(parent, label, testId, deed);
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return button;
    }

    /** What is ticked goes to the columns, what is not any more to the others: the cursor goes with it. */
    private void tick(TableItem item) {
        Field field = lines.get(table.indexOf(item));
        columns.choose(field, item.getChecked());
        fill(columns.offered().indexOf(field));
    }

    private void move(int places) {
        int row = table.getSelectionIndex();
        if (row >= 0) {
            Field field = lines.get(row);
            columns.move(field, places);
            fill(columns.offered().indexOf(field));
        }
    }

    private void fill(int selected) {
        lines = columns.offered();
        table.removeAll();
        for (Field field : lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(field.labels().in(locale));
            item.setChecked(columns.isChosen(field));
        }
        table.setSelection(selected);
        refreshButtons();
    }

    private void refreshButtons() {
        int row = table.getSelectionIndex();
        int last = columns.fields().size() - 1;
        up.setEnabled(row > 0 && row <= last);
        down.setEnabled(row >= 0 && row < last);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.columnsShow, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.columnsCancel, false);
    }
}
