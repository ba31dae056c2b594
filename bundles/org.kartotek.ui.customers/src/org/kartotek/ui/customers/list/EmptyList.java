/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** Stands where the list has no rows: says why, and offers what to do next. */
public final class EmptyList {
    private final Composite page;
    private final Label title;
    private final Label text;
    private final List<Button> buttons = new ArrayList<>();

    public EmptyList(Composite parent, Theme theme) {
        page = new Composite(parent, SWT.NONE);
        page.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginTop = 6 * Theme.UNIT;
        layout.verticalSpacing = 2 * Theme.UNIT;
        page.setLayout(layout);
        title = label(theme);
        title.setFont(theme.section());
        text = label(theme);
        text.setForeground(theme.color(theme.palette().quiet()));
    }

    private Label label(Theme theme) {
        Label label = new Label(page, SWT.WRAP | SWT.CENTER);
        label.setBackground(page.getBackground());
        label.setForeground(theme.color(theme.palette().text()));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        label.setLayoutData(wide);
        return label;
    }

    /**
     * Says why the list is empty.
     *
     * @param what can be done
     */
    public void show(String why, String what, Way... ways) {
        if (title.getText().equals(Verbatim.of(why)) && text.getText().equals(Verbatim.of(what))) {
            return;
        }
        buttons.forEach(Button::dispose);
        buttons.clear();
        Verbatim.set(title, why);
        Verbatim.set(text, what);
        for (Way way : ways) {
            Button button = new Button(page, SWT.PUSH);
            button.setText(way.label());
            button.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
            button.addListener(SWT.Selection, e -> way.action().run());
            buttons.add(button);
        }
        page.layout(true, true);
    }

    public Composite control() {
        return page;
    }
}
