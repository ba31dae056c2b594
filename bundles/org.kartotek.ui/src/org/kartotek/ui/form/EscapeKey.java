/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Esc where nothing in the control itself wants it, such as a list that hangs open. */
public final class EscapeKey {
    private EscapeKey() {}

    /** @param away run instead of what the window would do */
    public static void on(Control control, Runnable away) {
        control.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE && e.doit) {
                e.doit = false;
                away.run();
            }
        });
    }
}
