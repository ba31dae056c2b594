/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.functions;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.TickGround;
import org.kartotek.ui.theme.Theme;

/** The page of the functions: a tick and a sentence for each. */
final class FunctionsPage {
    private final Theme theme;
    private final Notice notice;
    private final Composite content;
    private final ScrolledPage scroll;
    private final Map<OfficeFunction, Button> boxes = new EnumMap<>(OfficeFunction.class);
    private final ContactDays contactDays;
    private final Button stay;
    /** The one that had the focus last. */
    private Button last;

    /**
     * @param switched gets a function, and whether it is used from now on
     * @param agreed gets the days between two contacts
     * @param staying gets whether users may stay signed in
     */
    FunctionsPage(
            Composite parent, BiConsumer<OfficeFunction, Boolean> switched, IntConsumer agreed, Consumer<Boolean> staying) {
        theme = new Theme(parent);
        Composite whole = new Composite(parent, SWT.NONE);
        whole.setBackground(theme.color(theme.palette().page()));
        GridLayout plain = new GridLayout(1, false);
        plain.marginWidth = 0;
        plain.marginHeight = 0;
        plain.verticalSpacing = 0;
        whole.setLayout(plain);
        notice = new Notice(whole, theme, "functions.notice");
        scroll = new ScrolledPage(whole, theme);
        scroll.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        content = new Composite(scroll.content(), SWT.NONE);
        content.setBackground(whole.getBackground());
        content.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = 2 * Theme.UNIT;
        layout.verticalSpacing = 0;
        content.setLayout(layout);
        Label title = words(Messages.title, 0);
        title.setFont(theme.head());
        title.setForeground(theme.color(theme.palette().text()));
        words(Messages.hint, 0);
        for (OfficeFunction function : OfficeFunction.values()) {
            Button box = box(FunctionWords.name(function), FunctionWords.what(function), function.name().toLowerCase(Locale.ROOT));
            box.addListener(SWT.Selection, e -> switched.accept(function, box.getSelection()));
            boxes.put(function, box);
        }
        contactDays = new ContactDays(content, theme, agreed);
        words(Messages.contactDaysHint, 3 * Theme.UNIT);
        stay = box(Messages.stay, Messages.stayHint, "stay");
        stay.setEnabled(false);
        stay.addListener(SWT.Selection, e -> staying.accept(stay.getSelection()));
        last = boxes.get(OfficeFunction.values()[0]);
    }

    /** Something to tick, and what it means under it. */
    private Button box(String name, String what, String testId) {
        Button box = new Button(content, SWT.CHECK);
        box.setText(name);
        box.setFont(theme.strong());
        box.setForeground(theme.color(theme.palette().text()));
        TickGround.set(box, content.getBackground());
        box.setData(TestIds.KEY, "functions." + testId);
        GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
        place.verticalIndent = 2 * Theme.UNIT;
        box.setLayoutData(place);
        box.addListener(SWT.FocusIn, e -> last = box);
        box.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = what;
            }
        });
        words(what, 3 * Theme.UNIT);
        return box;
    }

    private Label words(String text, int indent) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(text);
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().quiet()));
        label.setBackground(content.getBackground());
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        wide.horizontalIndent = indent;
        label.setLayoutData(wide);
        return label;
    }

    /** Ticks what is used. */
    void show(Catalogue catalogue) {
        boxes.forEach((function, box) -> box.setSelection(catalogue.has(function)));
        scroll.content().layout(true, true);
    }

    /**
     * Shows what the office has agreed on.
     *
     * @param canStay whether there are passwords at all
     */
    void showAgreed(int days, boolean canStay, boolean stays) {
        contactDays.show(days);
        stay.setEnabled(canStay);
        stay.setSelection(stays);
    }

    void say(Tone tone, String sentence, Way... ways) {
        notice.show(tone, sentence, ways);
    }

    /** While a change is written none can be switched; afterwards the focus is where it was. */
    void setEnabled(boolean enabled) {
        Button focused = last;
        boxes.values().forEach(box -> box.setEnabled(enabled));
        last = focused;
        if (enabled) {
            setFocus();
        }
    }

    boolean isDisposed() {
        return content.isDisposed();
    }

    void setFocus() {
        last.setFocus();
    }
}
