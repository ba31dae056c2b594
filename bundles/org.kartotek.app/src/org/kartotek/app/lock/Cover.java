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
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/** Lies over all of a window. What is under it is not only covered: it is not shown at all, to nobody who reads the screen either. */
final class Cover {
    private final Shell shell;
    private final Menu menu;
    private final Composite pane;
    private final List<Control> hidden = new ArrayList<>();
    private final Listener resize = e -> fit();

    Cover(Shell shell) {
        this.shell = shell;
        menu = shell.getMenuBar();
        pane = new Composite(shell, SWT.NONE);
        pane.setLayout(new FillLayout());
    }

    /** Where the page is made that is seen instead. */
    Composite pane() {
        return pane;
    }

    /** Hides everything else. The page gets the focus before, so that no part of the window becomes active for a moment. */
    void lay(Runnable focus) {
        fit();
        pane.layout();
        pane.moveAbove(null);
        focus.run();
        shell.setMenuBar(null);
        Arrays.stream(shell.getChildren()).filter(child -> child != pane && child.getVisible()).forEach(child -> {
            hidden.add(child);
            child.setVisible(false);
        });
        shell.addListener(SWT.Resize, resize);
        fit();
    }

    private void fit() {
        pane.setBounds(shell.getClientArea());
    }

    /** Shows again what was shown before. */
    void lift(Runnable focus) {
        shell.removeListener(SWT.Resize, resize);
        hidden.stream().filter(child -> !child.isDisposed()).forEach(child -> child.setVisible(true));
        shell.setMenuBar(menu);
        shell.layout(true, false);
        focus.run();
        pane.dispose();
    }
}
