/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.card.Conflict;
import org.kartotek.presentation.card.Conflict.Choice;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** What was changed here and by somebody else at the same time: what stood before, theirs and yours, to choose from. */
public final class ConflictPane {
    private static final int COLUMNS = 4;

    private final Composite pane;
    private final Theme theme;
    private final RecordForm model;
    private final List<Row> rows = new ArrayList<>();
    private final Function<RecordModel, String> names;
    private final Button save;

    /** The two buttons of a conflict, and what was typed here, which may go on. */
    private record Row(Conflict conflict, Button theirs, Button mine, Label typed) {}

    /**
     * @param names says which of the records in the form is meant; not asked for the one that the form is about
     * @param done run when the user has chosen
     */
    public ConflictPane(Composite parent, Theme theme, RecordForm model, Function<RecordModel, String> names, Runnable done) {
        this.names = names;
        this.theme = theme;
        this.model = model;
        pane = new Composite(parent, SWT.NONE);
        pane.setData(TestIds.KEY, "card.conflicts");
        pane.setBackground(theme.color(theme.palette().ground()));
        pane.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 2 * Theme.UNIT;
        layout.marginHeight = Theme.UNIT;
        layout.horizontalSpacing = 2 * Theme.UNIT;
        pane.setLayout(layout);
        pane.moveAbove(null);
        quiet("");
        quiet(Messages.conflictBefore);
        quiet(Messages.conflictTheirs);
        quiet(Messages.conflictMine);
        model.conflicts().all().forEach(this::add);
        Composite buttons = buttons();
        PushButton.in(buttons, Messages.conflictAllTheirs, "conflict.allTheirs", () -> chooseAll(Choice.THEIRS));
        PushButton.in(buttons, Messages.conflictAllMine, "conflict.allMine", () -> chooseAll(Choice.MINE));
        save = PushButton.in(buttons, Messages.conflictSave, "conflict.save", done);
        Runnable forget = model.onChange(this::refresh);
        pane.addListener(SWT.Dispose, e -> forget.run());
        refresh();
    }

    private void add(Conflict conflict) {
        Label label = label(title(conflict));
        label.setForeground(theme.color(theme.palette().text()));
        boolean known = conflict.field().isEmpty() || !conflict.before().isEmpty();
        label(known ? conflict.before() : Messages.conflictUnknown).setForeground(theme.color(theme.palette().quiet()));
        Composite theirs = cell();
        Button theirButton = radio(theirs, conflict, Choice.THEIRS);
        value(theirs, conflict, Choice.THEIRS);
        Composite mine = cell();
        rows.add(new Row(conflict, theirButton, radio(mine, conflict, Choice.MINE), value(mine, conflict, Choice.MINE)));
    }

    private String title(Conflict conflict) {
        String field = conflict.field().map(FieldModel::label).orElse("");
        if (conflict.record() == model.record()) {
            return field;
        }
        String part = names.apply(conflict.record());
        return field.isEmpty() ? part : part + ": " + field;
    }

    private static String theirText(Conflict conflict) {
        return switch (conflict.what()) {
            case VALUE -> conflict.theirs().isEmpty() ? Messages.conflictUnknown : conflict.theirs();
            case REMOVED_THERE -> Messages.conflictRemoved;
            case REMOVED_HERE -> NLS.bind(Messages.conflictChanged, conflict.theirs());
        };
    }

    private static String ownText(Conflict conflict) {
        return switch (conflict.what()) {
            case VALUE -> conflict.mine().isEmpty() ? Messages.conflictUnknown : conflict.mine();
            case REMOVED_THERE -> NLS.bind(Messages.conflictChanged, conflict.mine());
            case REMOVED_HERE -> Messages.conflictRemoved;
        };
    }

    private Label quiet(String text) {
        Label label = label(text);
        label.setFont(theme.small());
        label.setForeground(theme.color(theme.palette().quiet()));
        return label;
    }

    private Label label(String text) {
        Label label = new Label(pane, SWT.WRAP);
        Verbatim.set(label, text);
        label.setFont(theme.content());
        label.setBackground(pane.getBackground());
        label.setLayoutData(wide());
        return label;
    }

    /** The radio buttons of one conflict must not share a parent with those of another. */
    private Composite cell() {
        Composite cell = new Composite(pane, SWT.NO_RADIO_GROUP);
        cell.setBackground(pane.getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        cell.setLayout(layout);
        cell.setLayoutData(wide());
        return cell;
    }

    private static GridData wide() {
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 1;
        return wide;
    }

    private static String text(Conflict conflict, Choice choice) {
        return choice == Choice.MINE ? ownText(conflict) : theirText(conflict);
    }

    private Button radio(Composite cell, Conflict conflict, Choice choice) {
        Button radio = new Button(cell, SWT.RADIO);
        TickGround.set(radio, cell.getBackground());
        radio.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        radio.setData(TestIds.KEY, "conflict." + (choice == Choice.MINE ? "mine" : "theirs"));
        String whose = choice == Choice.MINE ? Messages.conflictMine : Messages.conflictTheirs;
        SpokenName.give(radio, () -> title(conflict) + ", " + whose + ": " + text(conflict, choice));
        radio.addListener(SWT.Selection, e -> {
            if (radio.getSelection()) {
                choose(conflict, choice);
            }
        });
        return radio;
    }

    private Label value(Composite cell, Conflict conflict, Choice choice) {
        Label text = new Label(cell, SWT.WRAP);
        text.setText(Verbatim.of(text(conflict, choice)));
        text.setFont(theme.content());
        text.setForeground(theme.color(theme.palette().text()));
        text.setBackground(cell.getBackground());
        text.setLayoutData(wide());
        text.addListener(SWT.MouseDown, e -> choose(conflict, choice));
        return text;
    }

    private Composite buttons() {
        Composite buttons = new Composite(pane, SWT.NONE);
        buttons.setBackground(pane.getBackground());
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, COLUMNS, 1));
        RowLayout row = new RowLayout();
        row.marginRight = 0;
        row.spacing = Theme.UNIT;
        buttons.setLayout(row);
        return buttons;
    }

    private void choose(Conflict conflict, Choice choice) {
        model.conflicts().choose(conflict, choice);
        refresh();
    }

    private void chooseAll(Choice choice) {
        model.conflicts().chooseAll(choice);
        refresh();
    }

    private void refresh() {
        for (Row row : rows) {
            row.theirs().setSelection(row.conflict().choice().filter(Choice.THEIRS::equals).isPresent());
            row.mine().setSelection(row.conflict().choice().filter(Choice.MINE::equals).isPresent());
            row.typed().setText(Verbatim.of(ownText(row.conflict())));
        }
        save.setEnabled(model.conflicts().isDecided());
    }

    /** Scrolls here, where the caret is not in a field of the card. */
    public void reveal() {
        boolean typing = pane.getDisplay().getFocusControl() instanceof StyledText;
        if (!typing) {
            setFocus();
        }
    }

    public void setFocus() {
        if (!rows.isEmpty()) {
            rows.get(0).theirs().setFocus();
        }
    }

    public void dispose() {
        pane.dispose();
    }
}
