/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/**
 * A field on a form: its label to the left, right-aligned; the amber mark of what is still needed; the editor; and under it, in red,
 * what is wrong, or in grey what else there is to say. Its parent has a grid of three columns, see {@link #COLUMNS}.
 */
public final class FieldLine {
    /** Columns of the grid that a line takes. */
    public static final int COLUMNS = 3;
    /** Key of the data by which a control with the focus leads to its line. */
    public static final String KEY = "org.kartotek.field";
    /** Key of the data by which a shell remembers the line that had the focus last. */
    private static final String LAST = "org.kartotek.lastField";

    private final String name;
    private final Label label;
    private final NeededMark mark;
    private final FieldEditor editor;
    private final Theme theme;
    /** Most fields never have anything to say: made when there is something. */
    private Label finding;
    private Runnable absent = () -> {};
    private Supplier<List<Fix>> fixes = List::of;

    /** @param labelWidth of all labels of the section in pixels, or SWT.DEFAULT */
    public FieldLine(Composite grid, FieldSpec spec, Theme theme, int labelWidth) {
        this.theme = theme;
        name = spec.testId();
        label = label(grid, spec, theme, labelWidth);
        mark = new NeededMark(grid, theme);
        editor = FieldEditors.create(grid, spec, theme);
        editor.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        editor.input().setData(KEY, this);
        editor.input().getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        editor.input().addListener(SWT.FocusIn, e -> grid.getShell().setData(LAST, this));
    }

    private static Label label(Composite grid, FieldSpec spec, Theme theme, int width) {
        Label label = new Label(grid, SWT.RIGHT);
        Verbatim.set(label, spec.label());
        label.setFont(theme.small());
        label.setForeground(theme.color(theme.palette().quiet()));
        label.setBackground(grid.getBackground());
        boolean tall = spec.type().equals("longtext");
        GridData place = new GridData(SWT.FILL, tall ? SWT.TOP : SWT.CENTER, false, false);
        place.widthHint = width;
        place.verticalIndent = tall ? Theme.UNIT / 2 : 0;
        label.setLayoutData(place);
        return label;
    }

    private Label finding() {
        Composite grid = editor.control().getParent();
        Label made = new Label(grid, SWT.WRAP);
        made.moveBelow(editor.control());
        made.setFont(theme.small());
        made.setBackground(grid.getBackground());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1);
        place.widthHint = 1;
        made.setLayoutData(place);
        return made;
    }

    /** Shows a value, and what is wrong with it. */
    public void show(FieldLook look) {
        editor.show(look);
        mark.setShown(look.missing());
        showFinding(look.finding().orElse(look.remark()), look.wrong());
    }

    private void showFinding(String text, boolean wrong) {
        String shown = finding == null ? "" : finding.getText();
        if (finding == null && !text.isEmpty()) {
            finding = finding();
        }
        if (finding != null) {
            finding.setForeground(theme.color(wrong ? theme.palette().red() : theme.palette().quiet()));
        }
        if (!Verbatim.of(text).equals(shown)) {
            Verbatim.set(finding, text);
            GridData place = (GridData) finding.getLayoutData();
            place.exclude = text.isEmpty();
            int wide = Math.max(label.getSize().x, ((GridData) label.getLayoutData()).widthHint);
            place.horizontalIndent = wide + 2 * Theme.UNIT;
            finding.setVisible(!text.isEmpty());
            finding.requestLayout();
        }
    }

    /** @param typed gets the whole text after each key stroke */
    public void onTyped(Consumer<String> typed) {
        editor.onTyped(typed);
    }

    /** @param left run when the focus goes elsewhere */
    public void onLeft(Runnable left) {
        editor.onLeft(left);
    }

    /** @param offered what would put the field right, asked for when the user wants to know */
    public void onFix(Supplier<List<Fix>> offered) {
        fixes = offered;
    }

    /** Offers under the field what would put it right. */
    public void offerFixes() {
        List<Fix> offered = fixes.get();
        Menu menu = new Menu(editor.control());
        for (Fix fix : offered) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Verbatim.of(fix.label()));
            item.addListener(SWT.Selection, e -> fix.action().run());
        }
        if (offered.isEmpty()) {
            MenuItem nothing = new MenuItem(menu, SWT.PUSH);
            nothing.setText(Messages.nothingToFix);
            nothing.setEnabled(false);
        }
        // the menu is asked for its choice first, and hidden before the choice is carried out
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(editor.control().toDisplay(0, editor.control().getSize().y));
        menu.setVisible(true);
    }

    /** @param toggled run when the user says that there is no such value, or takes that back */
    public void onAbsent(Runnable toggled) {
        absent = toggled;
    }

    /** The user says that there is no such value, or takes that back. */
    public void toggleAbsent() {
        absent.run();
    }

    /** Takes the caret, but not as the one that had it last. */
    public void setFocusForNow() {
        Shell shell = editor.control().getShell();
        Object last = shell.getData(LAST);
        setFocus();
        shell.setData(LAST, last);
    }

    /** Whether no other field of the window had the focus after this one, or after the one that stood in its place before. */
    public boolean hadFocusLast() {
        Object last = editor.control().getShell().getData(LAST);
        return last == this || last instanceof FieldLine former && ScrolledPage.isGone(former.control()) && former.name.equals(name);
    }

    /** The line of a window that had the focus last; empty where none did. */
    public static Optional<FieldLine> last(Shell window) {
        return Optional.ofNullable((FieldLine) window.getData(LAST));
    }

    /** Lets a line count as the one that had the focus last, or none, whatever got it while lines were taken away. */
    public static void setLast(Shell window, Optional<FieldLine> line) {
        window.setData(LAST, line.orElse(null));
    }

    /** Takes what is meant by what was typed, and puts away what stands open; for keys that act on the whole form. */
    public void settle() {
        editor.settle();
    }

    public void setFocus() {
        editor.input().setFocus();
    }

    /** The label goes where a title says the same already; screen readers still hear it. */
    public void hideLabel() {
        label.setText("");
    }

    /** The control that takes the key strokes. */
    public Control input() {
        return editor.input();
    }

    /** The whole editor, to be scrolled into view. */
    public Control control() {
        return editor.control();
    }
}
