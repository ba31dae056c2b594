/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** A box to search in: typing searches, Down or Enter goes on to what was found, Esc empties it. */
public final class SearchField {
    private final Composite box;
    private final Theme theme;
    private final PlainInput input;
    private final StyledText text;
    private final Label clear;

    /**
     * @param name read out by screen readers
     * @param hint stands in the empty box
     */
    public SearchField(Composite parent, Theme theme, String name, String hint, String testId) {
        this.theme = theme;
        box = new Composite(parent, SWT.DOUBLE_BUFFERED);
        box.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = Theme.UNIT + Theme.UNIT / 4;
        layout.marginHeight = Theme.UNIT - 1;
        layout.horizontalSpacing = Theme.UNIT;
        box.setLayout(layout);
        icon(Icon.SEARCH);
        input = new PlainInput(box, theme, SWT.SINGLE);
        input.setMessage(hint);
        text = (StyledText) input.control();
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setData(TestIds.KEY, testId);
        SpokenName.give(text, name);
        clear = icon(Icon.CLOSE);
        clear.setToolTipText(Messages.clearSearch);
        clear.setVisible(false);
        listen();
    }

    private Label icon(Icon icon) {
        Label label = new Label(box, SWT.NONE);
        label.setImage(theme.icon(icon));
        label.setBackground(box.getBackground());
        return label;
    }

    private void listen() {
        clear.addListener(SWT.MouseUp, e -> clear());
        text.addListener(SWT.Modify, e -> clear.setVisible(text.getCharCount() > 0));
        text.addListener(SWT.FocusIn, e -> box.redraw());
        text.addListener(SWT.FocusOut, e -> box.redraw());
        box.addListener(SWT.MouseDown, e -> text.setFocus());
        box.addListener(SWT.Paint, e -> paintFrame(e.gc));
    }

    private void paintFrame(GC gc) {
        boolean focus = text.isFocusControl();
        int width = focus ? 2 : 1;
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.color(focus ? theme.palette().accent() : theme.palette().field()));
        gc.setLineWidth(width);
        int inset = width / 2;
        gc.drawRoundRectangle(
                inset, inset, box.getSize().x - 1 - 2 * inset, box.getSize().y - 1 - 2 * inset, Theme.UNIT, Theme.UNIT);
    }

    public Composite control() {
        return box;
    }

    public String text() {
        return text.getText();
    }

    /** @param typed gets all that stands in the box */
    public void onTyped(Consumer<String> typed) {
        text.addListener(SWT.Modify, e -> typed.accept(text.getText()));
    }

    /** @param listener gets each key before the text does; it says by {@code doit} whether the text still gets it */
    public void onKey(Consumer<Event> listener) {
        text.addVerifyKeyListener(e -> {
            Event key = new Event();
            key.keyCode = e.keyCode;
            key.character = e.character;
            key.stateMask = e.stateMask;
            key.doit = e.doit;
            listener.accept(key);
            e.doit = key.doit;
        });
    }

    /** @param down run when the user goes on to what was found */
    public void onDown(Runnable down) {
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                e.doit = false;
                down.run();
            } else if (e.keyCode == SWT.ESC) {
                clear();
            }
        });
    }

    /** Ready for a new search: what stands there goes with the next key. */
    public void setFocus() {
        text.setFocus();
        text.selectAll();
    }

    /** Searches as if it had been typed. */
    public void setText(String searched) {
        text.setText(searched);
    }

    /** Goes on with a letter that was typed elsewhere. */
    public void type(char letter) {
        begin(String.valueOf(letter));
    }

    /** Goes on behind what was begun elsewhere. */
    public void begin(String begun) {
        text.setFocus();
        text.setText(begun);
        text.setSelection(begun.length());
    }

    private void clear() {
        text.setText("");
        text.setFocus();
    }
}
