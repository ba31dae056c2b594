/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.kartotek.ui.theme.Theme;

/** A shell of its own for each test. */
abstract class ShellTest {
    Shell shell;
    Theme theme;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setSize(900, 700);
        shell.setLayout(new GridLayout(1, false));
        theme = new Theme(shell);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    void show() {
        shell.open();
        Widgets.settle();
    }

    Composite grid(int columns) {
        Composite grid = new Composite(shell, SWT.NONE);
        grid.setLayout(new GridLayout(columns, false));
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return grid;
    }

    StyledText text(String testId) {
        return (StyledText) Widgets.get(shell, testId);
    }

    static void traverse(StyledText text, int detail) {
        Event event = new Event();
        event.detail = detail;
        event.doit = true;
        text.notifyListeners(SWT.Traverse, event);
    }

    static void press(Control control, int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }
}
