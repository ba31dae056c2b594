/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/**
 * A sentence across a page, with what can be done now: never a box in the way. Its parent has a grid; the notice takes no room while
 * there is none.
 */
public final class Notice {
    private final Composite bar;
    private final Theme theme;
    private final List<Button> buttons = new ArrayList<>();
    private final Label icon;
    private final Label text;
    private String said = "";

    /** How pressing it is. */
    public enum Tone {
        /** Good to know. */
        INFORMATION,
        /** To be looked at. */
        WARNING,
        /** Something did not work. */
        ERROR
    }

    /**
     * What can be done.
     *
     * @param label a verb
     * @param action what it does
     */
    public record Way(String label, Runnable action) {}

    public Notice(Composite parent, Theme theme, String testId) {
        this.theme = theme;
        bar = new Composite(parent, SWT.NONE);
        bar.setData(TestIds.KEY, testId);
        bar.setLayout(new GridLayout(2, false));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.exclude = true;
        bar.setLayoutData(place);
        bar.setVisible(false);
        icon = new Label(bar, SWT.NONE);
        text = new Label(bar, SWT.WRAP);
        text.setFont(theme.content());
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 1;
        text.setLayoutData(wide);
        SpokenName.give(bar, () -> said);
    }

    /** Shows a sentence in place of the former one. */
    public void show(Tone tone, String sentence, Way... ways) {
        clearButtons();
        RGB ground = tone == Tone.ERROR ? theme.palette().danger()
                : tone == Tone.WARNING ? theme.palette().warning() : theme.palette().selected();
        bar.setBackground(theme.color(ground));
        icon.setBackground(bar.getBackground());
        icon.setImage(theme.icon(tone == Tone.INFORMATION ? Icon.INFO : Icon.ALERT));
        text.setBackground(bar.getBackground());
        text.setForeground(theme.color(theme.palette().text()));
        said = sentence;
        Verbatim.set(text, sentence);
        for (Way way : ways) {
            addButton(way);
        }
        GridLayout layout = (GridLayout) bar.getLayout();
        layout.numColumns = 2 + ways.length;
        layout.marginWidth = Theme.UNIT * 2;
        layout.marginHeight = Theme.UNIT;
        layout.horizontalSpacing = Theme.UNIT;
        setShown(true);
    }

    private void addButton(Way way) {
        Button button = new Button(bar, SWT.PUSH);
        Verbatim.set(button, way.label());
        button.setData(TestIds.KEY, bar.getData(TestIds.KEY) + "." + (buttons.size() + 1));
        button.addListener(SWT.Selection, e -> way.action().run());
        buttons.add(button);
    }

    private void clearButtons() {
        buttons.forEach(Button::dispose);
        buttons.clear();
    }

    /** Takes the sentence away. */
    public void hide() {
        clearButtons();
        said = "";
        text.setText("");
        setShown(false);
    }

    /** Puts the focus on the first thing that can be done. */
    public void setFocus() {
        buttons.stream().findFirst().ifPresent(Button::setFocus);
    }

    public boolean isDisposed() {
        return bar.isDisposed();
    }

    /** What it says; empty where it says nothing. */
    public String sentence() {
        return said;
    }

    private void setShown(boolean shown) {
        ((GridData) bar.getLayoutData()).exclude = !shown;
        bar.setVisible(shown);
        icon.requestLayout();
        text.requestLayout();
    }
}
