/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.keys;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeySequenceText;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.keys.IBindingService;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** The keys, one a line, and a line under them in which the chosen one is changed. */
final class KeysDialog extends Dialog {
    private static final int HEIGHT = 58 * Theme.UNIT;
    /** Beside the widest text of a column. */
    private static final int ROOM = 3 * Theme.UNIT;

    private final KeyList list;
    private final KeyChange change;
    private List<KeyList.Entry> entries;
    private Table table;
    private KeySequenceText pressed;
    private Text input;
    private Button set;
    private Button reset;
    private Label remark;

    KeysDialog(Shell shell, IBindingService bindings) {
        super(shell);
        list = new KeyList(bindings);
        change = new KeyChange(bindings);
        entries = list.entries();
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
        table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setData(TestIds.KEY, "keys");
        SpokenName.give(table, Messages.title);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = HEIGHT;
        table.setLayoutData(place);
        column(Messages.key);
        column(Messages.deed);
        table.addListener(SWT.Selection, e -> choose());
        createChangeLine(area);
        fill();
        Arrays.stream(table.getColumns()).forEach(KeysDialog::fit);
        choose();
        return area;
    }

    private void column(String title) {
        new TableColumn(table, SWT.LEFT).setText(title);
    }

    private static void fit(TableColumn column) {
        column.pack();
        column.setWidth(column.getWidth() + ROOM);
    }

    private void createChangeLine(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        line.setLayout(layout);
        new Label(line, SWT.NONE).setText(Messages.newKey);
        input = new Text(line, SWT.BORDER);
        input.setData(TestIds.KEY, "keys.new");
        SpokenName.give(input, Messages.newKey);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        input.setLayoutData(wide);
        pressed = new KeySequenceText(input);
        pressed.setKeyStrokeLimit(1);
        pressed.addPropertyChangeListener(e -> check());
        set = button(line, Messages.set, this::set);
        set.setData(TestIds.KEY, "keys.set");
        reset = button(line, Messages.reset, this::reset);
        remark = new Label(line, SWT.WRAP);
        remark.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1));
    }

    private static Button button(Composite line, String text, Runnable action) {
        Button button = new Button(line, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private void fill() {
        int chosen = table.getSelectionIndex();
        table.removeAll();
        for (KeyList.Entry entry : entries) {
            new TableItem(table, SWT.NONE).setText(new String[] {entry.key(), entry.deed()});
        }
        table.setSelection(chosen);
    }

    private Optional<String> command() {
        int row = table.getSelectionIndex();
        return row < 0 ? Optional.empty() : entries.get(row).command();
    }

    private void choose() {
        pressed.clear();
        input.setEnabled(command().isPresent());
        reset.setEnabled(command().isPresent());
        check();
    }

    /** A key that another command has is not taken away from it. */
    private void check() {
        KeySequence key = pressed.getKeySequence();
        Optional<Binding> other = key.isEmpty() ? Optional.empty() : command().flatMap(id -> change.takenBy(key, id));
        remark.setText(other.map(binding ->
                        NLS.bind(Messages.taken, KeyWords.of(key), KeyList.deed(binding.getParameterizedCommand().getCommand())))
                .orElse(command().isPresent() ? Messages.howTo : Messages.chooseFirst));
        set.setEnabled(command().isPresent() && key.isComplete() && !key.isEmpty() && other.isEmpty());
    }

    private interface Changing {
        void change(String command) throws IOException;
    }

    private void set() {
        keep(command -> change.set(command, pressed.getKeySequence()));
    }

    private void reset() {
        keep(change::reset);
    }

    private void keep(Changing changing) {
        command().ifPresent(id -> {
            try {
                changing.change(id);
                entries = list.entries();
                fill();
                choose();
            } catch (IOException e) {
                remark.setText(Messages.notKept);
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.close, false);
    }
}
