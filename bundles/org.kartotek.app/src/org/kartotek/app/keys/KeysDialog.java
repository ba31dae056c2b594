/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.keys;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** The keys, one a line. */
final class KeysDialog extends Dialog {
    private static final int HEIGHT = 58 * Theme.UNIT;
    private static final int KEY_WIDTH = 20 * Theme.UNIT;
    private static final int DEED_WIDTH = 74 * Theme.UNIT;

    private final List<KeyList.Entry> entries;

    KeysDialog(Shell shell, List<KeyList.Entry> entries) {
        super(shell);
        this.entries = entries;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setData(TestIds.KEY, "keys");
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = HEIGHT;
        table.setLayoutData(place);
        column(table, Messages.key, KEY_WIDTH);
        column(table, Messages.deed, DEED_WIDTH);
        for (KeyList.Entry entry : entries) {
            new TableItem(table, SWT.NONE).setText(new String[] {entry.key(), entry.deed()});
        }
        return area;
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.close, true);
    }
}
