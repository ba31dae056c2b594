/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** What the panes of the page are built of. */
final class Panes {
    private Panes() {}

    /** A grid without margins on the ground of its parent. */
    static Composite grid(Composite parent, int columns) {
        Composite grid = new Composite(parent, SWT.NONE);
        grid.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT / 2;
        grid.setLayout(layout);
        return grid;
    }

    /** Of which one child is seen at a time. */
    static Composite stack(Composite parent) {
        Composite stack = new Composite(parent, SWT.NONE);
        stack.setBackground(parent.getBackground());
        stack.setLayout(new StackLayout());
        return stack;
    }

    static void bringUp(Composite stack, Control child) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != child) {
            layout.topControl = child;
            stack.layout();
        }
    }

    static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    static GridData whole() {
        return new GridData(SWT.FILL, SWT.FILL, true, true);
    }

    /** Words that go on in further lines where they do not fit. */
    static Label words(Composite parent, Theme theme, String text, boolean quiet) {
        Label label = new Label(parent, SWT.WRAP);
        Verbatim.set(label, text);
        label.setFont(theme.content());
        label.setForeground(theme.color(quiet ? theme.palette().quiet() : theme.palette().text()));
        label.setBackground(parent.getBackground());
        GridData wide = wide();
        wide.widthHint = 1;
        label.setLayoutData(wide);
        return label;
    }

    /** What stands over a few controls. */
    static Label title(Composite parent, Theme theme, String text) {
        Label label = words(parent, theme, text, false);
        label.setFont(theme.section());
        ((GridData) label.getLayoutData()).verticalIndent = Theme.UNIT;
        return label;
    }
}
