/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** A page in the middle of the window: a title, a column of what there is to fill in, a notice, and one button. */
public final class StartPage {
    /** Of a line of text, in letters of usual width. */
    private static final int LETTERS = 76;
    /** From the edge of a choice to its words. */
    private static final int UNDER = 20;

    private final ScrolledPage page;
    private final Composite column;
    private final Theme theme;
    private final Notice notice;
    private Button go;

    /** @param lead a sentence under the title */
    public StartPage(Composite parent, Theme theme, String title, String lead) {
        this.theme = theme;
        page = new ScrolledPage(parent, theme);
        column = new Composite(page.content(), SWT.NONE);
        column.setBackground(page.content().getBackground());
        GridData middle = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        middle.widthHint = width();
        column.setLayoutData(middle);
        GridLayout layout = new GridLayout(1, false);
        layout.verticalSpacing = Theme.UNIT;
        column.setLayout(layout);
        Label head = label(title);
        head.setFont(theme.head());
        Label text = label(lead);
        text.setForeground(theme.color(theme.palette().quiet()));
        notice = new Notice(column, theme, "start.notice");
    }

    /** Larger letters need a wider column, not a higher page. */
    private int width() {
        GC gc = new GC(column);
        try {
            gc.setFont(theme.content());
            return (int) (LETTERS * gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    /** A text over the width of the column. */
    public Label label(String text) {
        Label label = new Label(column, SWT.WRAP);
        Verbatim.set(label, text);
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(column.getBackground());
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        label.setLayoutData(wide);
        return label;
    }

    /** A title within the page. */
    public void title(String text) {
        Label title = label(text);
        title.setFont(theme.section());
        ((GridData) title.getLayoutData()).verticalIndent = 2 * Theme.UNIT;
    }

    /** A quiet remark. */
    public void remark(String text) {
        Label remark = label(text);
        remark.setForeground(theme.color(theme.palette().quiet()));
        ((GridData) remark.getLayoutData()).verticalIndent = 2 * Theme.UNIT;
    }

    /** A choice with a word on what it means. */
    public Button option(Composite group, String name, String meaning, String testId) {
        Button radio = new Button(group, SWT.RADIO);
        radio.setText(name);
        radio.setFont(theme.strong());
        TickGround.set(radio, group.getBackground());
        radio.setData(TestIds.KEY, testId);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = Theme.UNIT;
        radio.setLayoutData(place);
        under(group, meaning).addListener(SWT.MouseUp, e -> choose(radio));
        radio.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ARROW_NEXT || e.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
                e.doit = false;
                choose(neighbour(radio, e.detail == SWT.TRAVERSE_ARROW_NEXT ? 1 : -1));
            }
        });
        return radio;
    }

    /** What a choice means, under it. */
    private Label under(Composite group, String meaning) {
        Label text = new Label(group, SWT.WRAP);
        Verbatim.set(text, meaning);
        text.setForeground(theme.color(theme.palette().quiet()));
        text.setBackground(group.getBackground());
        GridData under = new GridData(SWT.FILL, SWT.TOP, true, false);
        under.horizontalIndent = UNDER;
        under.widthHint = 1;
        text.setLayoutData(under);
        return text;
    }

    /**
     * Something to tick, with a word on what it means.
     *
     * @param ticked gets whether it is
     */
    public void tick(String name, String meaning, String testId, Consumer<Boolean> ticked) {
        Composite group = group();
        Button box = new Button(group, SWT.CHECK);
        box.setText(name);
        TickGround.set(box, group.getBackground());
        box.setData(TestIds.KEY, testId);
        box.addListener(SWT.Selection, e -> ticked.accept(box.getSelection()));
        under(group, meaning);
    }

    private static void choose(Button radio) {
        for (Button each : radios(radio)) {
            boolean chosen = each == radio;
            if (each.getSelection() != chosen) {
                each.setSelection(chosen);
                each.notifyListeners(SWT.Selection, new Event());
            }
        }
        radio.setFocus();
    }

    private static Button neighbour(Button radio, int step) {
        List<Button> radios = radios(radio);
        return radios.get(Math.floorMod(radios.indexOf(radio) + step, radios.size()));
    }

    private static List<Button> radios(Button one) {
        return Arrays.stream(one.getParent().getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    /** A group of choices; arrows walk it. */
    public Composite group() {
        Composite group = new Composite(column, SWT.NONE);
        group.setBackground(column.getBackground());
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        group.setLayout(layout);
        return group;
    }

    /** A grid for fields. */
    public Composite fields() {
        Composite fields = new Composite(column, SWT.NONE);
        fields.setBackground(column.getBackground());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = UNDER;
        fields.setLayoutData(place);
        GridLayout layout = new GridLayout(FieldLine.COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        fields.setLayout(layout);
        return fields;
    }

    /** The one button of the page; Enter presses it. */
    public Button button(String verb, Runnable action) {
        go = new Button(column, SWT.PUSH);
        go.setText(verb);
        go.setData(TestIds.KEY, "start.go");
        GridData right = new GridData(SWT.RIGHT, SWT.TOP, true, false);
        right.verticalIndent = Theme.UNIT;
        right.widthHint = 16 * Theme.UNIT;
        go.setLayoutData(right);
        go.addListener(SWT.Selection, e -> action.run());
        column.getShell().setDefaultButton(go);
        return go;
    }

    /** Where whoever comes to the page begins. */
    public void beginAt(Runnable focus) {
        column.getDisplay().asyncExec(() -> {
            if (!column.isDisposed()) {
                focus.run();
            }
        });
    }

    /** While work runs there is nothing to press. */
    public void setBusy(boolean busy) {
        go.setEnabled(!busy);
    }

    /** After something came or went. */
    public void layout() {
        page.content().layout(true, true);
    }

    /** What did not work; the page can be used again. */
    public void complain(String sentence) {
        if (!column.isDisposed()) {
            setBusy(false);
            notice.show(Notice.Tone.ERROR, sentence);
            layout();
        }
    }

    /** Takes what it complained of away. */
    public void quiet() {
        notice.hide();
    }

    /** The whole of it, to lay out. */
    public Composite control() {
        return page.control();
    }

    /** Where parts of one's own are put, below those that are there already. */
    public Composite column() {
        return column;
    }
}
