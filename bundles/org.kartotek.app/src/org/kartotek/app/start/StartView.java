/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.start;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.kartotek.app.open.Outcome;
import org.kartotek.ui.theme.Theme;

/** Shows one page of the start at a time. */
public final class StartView extends ViewPart {
    public static final String ID = "org.kartotek.app.start.view";

    private StartDesk start;
    private Composite stack;
    private Theme theme;
    private Runnable forget = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        start = getSite().getService(StartDesk.class);
        stack = new Composite(parent, 0);
        stack.setLayout(new StackLayout());
        theme = new Theme(stack);
        stack.setBackground(theme.color(theme.palette().page()));
        forget = start.whenToShow(this::show);
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Missing missing -> bringUp(new FirstStartPage(stack, theme, start).control());
            case Outcome.Locked locked -> bringUp(new SignInPage(stack, theme, start, locked.sentence()).control());
            case Outcome.ToKeep made -> bringUp(new RecoveryPage(stack, theme, start, made.recovery()).control());
            case Outcome.Refused refused -> bringUp(new RefusedPage(stack, theme, start, refused.sentence()).control());
            case Outcome.Opened opened -> bringUp(null);
            case Outcome.ElsewhereOpen elsewhere -> getSite().getWorkbenchWindow().close();
        }
    }

    private void bringUp(Control page) {
        for (Control child : stack.getChildren()) {
            if (child != page) {
                child.dispose();
            }
        }
        ((StackLayout) stack.getLayout()).topControl = page;
        stack.layout();
        setFocus();
    }

    @Override
    public void setFocus() {
        Control page = ((StackLayout) stack.getLayout()).topControl;
        if (page != null) {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        forget.run();
        super.dispose();
    }
}
