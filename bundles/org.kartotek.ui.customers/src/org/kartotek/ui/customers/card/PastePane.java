/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.card.PasteModel;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** Shows what was found in a pasted text, field by field, before it is put into the card: a tick for each, Enter takes all. */
final class PastePane {
    private static final int COLUMNS = 2;
    private static final int LONGEST = 90;

    private final Composite pane;
    private final Theme theme;
    private final Runnable away;

    PastePane(Composite parent, Theme theme, PasteModel pasted, Runnable away) {
        this.theme = theme;
        this.away = away;
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(theme.color(theme.palette().selected()));
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = 2 * Theme.UNIT;
        layout.horizontalSpacing = 2 * Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT / 4;
        pane.setLayout(layout);
        Label title = label(Messages.pasteTitle);
        title.setFont(theme.section());
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        pasted.lines().forEach(this::line);
        buttons(pasted);
    }

    private Label label(String text) {
        Label label = new Label(pane, SWT.NONE);
        Verbatim.set(label, text);
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(pane.getBackground());
        return label;
    }

    private void line(PasteModel.Line line) {
        String field = line.kind().isCard() ? line.label() : NLS.bind(Messages.pasteContact, line.label());
        Button tick = new Button(pane, SWT.CHECK);
        Verbatim.set(tick, field);
        tick.setSelection(line.isTaken());
        tick.setFont(theme.content());
        tick.setForeground(theme.color(theme.palette().text()));
        TickGround.set(tick, pane.getBackground());
        tick.setData(TestIds.KEY, "paste." + line.kind().key() + "." + line.key());
        SpokenName.give(tick, () -> field + ": " + line.shown());
        tick.addListener(SWT.Selection, e -> line.setTaken(tick.getSelection()));
        escape(tick);
        String instead = line.present().isEmpty() ? "" : "   (" + NLS.bind(Messages.pasteInstead, oneLine(line.present())) + ")";
        label(oneLine(line.shown()) + instead).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private void buttons(PasteModel pasted) {
        Composite buttons = new Composite(pane, SWT.NONE);
        buttons.setBackground(pane.getBackground());
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = Theme.UNIT;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, COLUMNS, 1));
        Button apply = button(buttons, Messages.pasteApply, "paste.apply", () -> {
            pasted.apply();
            away.run();
        });
        button(buttons, Messages.pasteCancel, "paste.cancel", away);
        pane.getDisplay().asyncExec(() -> {
            if (!apply.isDisposed()) {
                apply.setFocus();
            }
        });
    }

    private Button button(Composite parent, String text, String testId, Runnable action) {
        Button button = PushButton.in(parent, text, testId, action);
        escape(button);
        return button;
    }

    private void escape(Control control) {
        control.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                away.run();
            }
        });
    }
}
