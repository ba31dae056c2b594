/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.lock;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Dialogs, windows beside the main one, and whatever hangs open: hidden, and those that come up meanwhile too, until all may be seen again. */
final class HiddenShells {
    private final Display display;
    private final Shell main;
    private final List<Shell> hidden = new ArrayList<>();
    private final Listener come = this::come;

    HiddenShells(Shell main) {
        this.main = main;
        display = main.getDisplay();
    }

    void hide() {
        for (Shell shell : display.getShells()) {
            if (shell != main && shell.isVisible()) {
                hide(shell);
            }
        }
        display.addFilter(SWT.Show, come);
    }

    private void hide(Shell shell) {
        if (!hidden.contains(shell)) {
            hidden.add(shell);
        }
        shell.setVisible(false);
    }

    /** A shell tells that it comes before it is there. */
    private void come(Event e) {
        if (e.widget instanceof Shell shell && shell != main) {
            display.asyncExec(() -> {
                if (!shell.isDisposed() && hidden.contains(shell)) {
                    shell.setVisible(false);
                }
            });
            if (!hidden.contains(shell)) {
                hidden.add(shell);
            }
        }
    }

    /** Whether somebody is being asked something. */
    boolean isEmpty() {
        return hidden.stream().allMatch(Shell::isDisposed);
    }

    void show() {
        display.removeFilter(SWT.Show, come);
        List<Shell> again = List.copyOf(hidden);
        hidden.clear();
        again.stream().filter(shell -> !shell.isDisposed()).forEach(shell -> shell.setVisible(true));
    }
}
