/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.form.AskedLines;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.form.EscapeKey;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** Asks a few things, does one thing with them at once, and says under the fields why it did not work. */
public final class AskForm {
    private final ScrolledPage page;
    private final Composite content;
    private final AskedLines lines;
    private final List<AskedField> fields = new ArrayList<>();
    private final Label problem;
    private final Runnable left;
    private Button go;

    /**
     * What is done with what was asked.
     */
    @FunctionalInterface
    public interface Deed {
        /** @param failed gets why it did not work; the form can be used again then */
        void run(Consumer<RuntimeException> failed);
    }

    /**
     * @param lead a sentence under the title; may be empty
     * @param left run when nothing shall be done after all
     */
    public AskForm(Composite parent, Theme theme, String title, String lead, Runnable left) {
        this.left = left;
        page = new ScrolledPage(parent, theme);
        content = page.content();
        ((GridLayout) content.getLayout()).verticalSpacing = Theme.UNIT;
        ((GridLayout) content.getLayout()).marginHeight = Theme.UNIT;
        Panes.words(content, theme, title, false).setFont(theme.section());
        if (!lead.isEmpty()) {
            Panes.words(content, theme, lead, true);
        }
        lines = new AskedLines(theme, "rights.form.", LocalDate::toString);
        problem = Panes.words(content, theme, "", false);
        problem.setForeground(theme.color(theme.palette().red()));
        problem.setData(TestIds.KEY, "rights.form.problem");
        ((GridData) problem.getLayoutData()).exclude = true;
    }

    /**
     * Asks for one thing more.
     *
     * @param type of field, see {@link org.kartotek.ui.field.FieldEditors}
     */
    public AskedField ask(String key, String type, String label, List<String> options) {
        AskedField field = new AskedField(key, type, label, options, Value::of);
        fields.add(field);
        return field;
    }

    /** A new password, asked for twice. */
    public NewPassword askPassword() {
        return new NewPassword(
                ask("password", "password", Messages.password, List.of()), ask("repeat", "password", Messages.repeat, List.of()));
    }

    /** A password that was typed twice. */
    public record NewPassword(AskedField first, AskedField second) {
        /** What was typed. */
        public char[] text() {
            return first.text().toCharArray();
        }
    }

    /** Whether both are the same; where they are not, it says so. */
    public boolean areAlike(NewPassword typed) {
        boolean alike = typed.first().text().equals(typed.second().text());
        if (!alike) {
            complain(Messages.differentPasswords);
        }
        return alike;
    }

    /**
     * Shows what was asked for, and the buttons.
     *
     * @param verb of what is done
     * @param asked run when the user wants it; it calls {@link #begin} where all is there
     */
    public void finish(String verb, Runnable asked) {
        Composite grid = Panes.grid(content, FieldLine.COLUMNS);
        grid.setLayoutData(Panes.wide());
        grid.moveAbove(problem);
        int width = lines.labelWidth(grid, fields);
        fields.forEach(field -> onKeys(lines.add(grid, field, width).input()));
        Composite row = Panes.grid(content, 2);
        go = PushButton.in(row, verb, "rights.form.go", asked);
        onKeys(go);
        onKeys(PushButton.in(row, Messages.cancel, "rights.form.cancel", left));
        content.layout(true, true);
    }

    private void onKeys(Control control) {
        EscapeKey.on(control, left);
        if (!(control instanceof Button)) {
            control.addListener(SWT.Traverse, e -> {
                if (e.detail == SWT.TRAVERSE_RETURN && e.doit && go.isEnabled()) {
                    e.doit = false;
                    go.notifyListeners(SWT.Selection, new Event());
                }
            });
        }
    }

    /** Does it, once. */
    public void begin(Deed deed) {
        complain("");
        go.setEnabled(false);
        deed.run(this::failed);
    }

    private void failed(RuntimeException e) {
        String sentence = Problem.told(e, Messages.notDone, "org.kartotek.ui.customers");
        if (!ScrolledPage.isGone(content)) {
            go.setEnabled(true);
            complain(sentence);
            setFocus();
        }
    }

    /** Says under the fields what is missing or did not work. */
    public void complain(String sentence) {
        Verbatim.set(problem, sentence);
        ((GridData) problem.getLayoutData()).exclude = sentence.isEmpty();
        problem.setVisible(!sentence.isEmpty());
        content.layout(true, true);
    }

    /** The whole of it, to lay out. */
    public Control control() {
        return page.control();
    }

    /** To the first field that is empty. */
    public void setFocus() {
        fields.stream()
                .filter(field -> field.text().isEmpty())
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .ifPresentOrElse(lines::setFocus, go::setFocus);
    }
}
