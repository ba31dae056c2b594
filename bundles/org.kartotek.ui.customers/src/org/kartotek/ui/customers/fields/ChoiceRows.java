/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.fields;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.fields.ChoiceDraft;
import org.kartotek.presentation.fields.FieldDraft;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldSpec;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.theme.Theme;

/** The choices of a field, one a line: its name, colour, place, and whether it is still offered. */
final class ChoiceRows {
    private static final int BUTTONS = 5;
    private static final int SWATCH = 2 * Theme.UNIT;

    private final Composite pane;
    private final Theme theme;
    private final FieldDraft draft;
    private final Locale locale;

    ChoiceRows(Composite parent, Theme theme, FieldDraft draft, Locale locale) {
        this.theme = theme;
        this.draft = draft;
        this.locale = locale;
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(parent.getBackground());
        pane.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(FieldLine.COLUMNS + BUTTONS, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = Theme.UNIT / 2;
        layout.verticalSpacing = Theme.UNIT / 4;
        pane.setLayout(layout);
        fill();
    }

    private void fill() {
        Label title = new Label(pane, SWT.NONE);
        title.setText(Messages.choices);
        title.setFont(theme.section());
        title.setForeground(theme.color(theme.palette().text()));
        title.setBackground(pane.getBackground());
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, FieldLine.COLUMNS + BUTTONS, 1));
        for (int i = 0; i < draft.choices().size(); i++) {
            row(i + 1, draft.choices().get(i));
        }
        Button add = new Button(pane, SWT.PUSH);
        add.setText(Messages.addChoice);
        add.setData(TestIds.KEY, "choices.add");
        add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, FieldLine.COLUMNS + BUTTONS, 1));
        add.addListener(SWT.Selection, e -> {
            draft.addChoice();
            again();
        });
    }

    private void again() {
        for (Control child : pane.getChildren()) {
            child.dispose();
        }
        fill();
        pane.requestLayout();
        pane.getParent().layout(true, true);
    }

    private void row(int number, ChoiceDraft choice) {
        String language = locale.getLanguage();
        FieldLine line = new FieldLine(pane, FieldSpec.text(String.valueOf(number), "choice." + number), theme, SWT.DEFAULT);
        line.show(FieldLook.of(choice.labels().in(locale)));
        line.onTyped(text -> choice.labels().setText(language, text));
        swatch(choice);
        button(Messages.colour, "colour", choice, this::pickColour);
        button(Messages.up, "up", choice, moved -> move(moved, -1));
        button(Messages.down, "down", choice, moved -> move(moved, 1));
        Button retire = new Button(pane, SWT.CHECK);
        retire.setText(Messages.retired);
        retire.setForeground(theme.color(theme.palette().text()));
        TickGround.set(retire, pane.getBackground());
        retire.setSelection(choice.isRetired());
        retire.addListener(SWT.Selection, e -> choice.setRetired(retire.getSelection()));
    }

    private void swatch(ChoiceDraft choice) {
        Canvas canvas = new Canvas(pane, SWT.NO_FOCUS);
        canvas.setBackground(pane.getBackground());
        GridData place = new GridData(SWATCH, SWATCH);
        place.verticalAlignment = SWT.CENTER;
        canvas.setLayoutData(place);
        canvas.addListener(SWT.Paint, e -> {
            if (!choice.colour().isEmpty()) {
                e.gc.setAntialias(SWT.ON);
                e.gc.setBackground(new Color(rgb(choice.colour())));
                e.gc.fillOval(1, 1, SWATCH - 3, SWATCH - 3);
            }
        });
    }

    private void button(String text, String testId, ChoiceDraft choice, Consumer<ChoiceDraft> action) {
        Button button = new Button(pane, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setData(TestIds.KEY, "choice." + testId);
        button.addListener(SWT.Selection, e -> action.accept(choice));
    }

    private void move(ChoiceDraft choice, int steps) {
        draft.move(choice, steps);
        again();
    }

    private void pickColour(ChoiceDraft choice) {
        ColorDialog dialog = new ColorDialog(pane.getShell());
        if (!choice.colour().isEmpty()) {
            dialog.setRGB(rgb(choice.colour()));
        }
        RGB picked = dialog.open();
        if (picked != null) {
            choice.setColour(String.format("#%02x%02x%02x", picked.red, picked.green, picked.blue));
            again();
        }
    }

    private static RGB rgb(String colour) {
        int all = Integer.parseInt(colour.substring(1), 16);
        return new RGB(all >> 16 & 0xff, all >> 8 & 0xff, all & 0xff);
    }
}
