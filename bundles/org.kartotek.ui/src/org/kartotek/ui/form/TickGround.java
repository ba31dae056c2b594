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
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;

/** The ground of boxes to tick and of choices. */
public final class TickGround {
    /** Here such a button lets its parent through, and a ground of its own fills the box, which cannot be seen then where it is dark. */
    private static final String LETS_THROUGH = "gtk";

    private TickGround() {}

    /** Lets a button stand on this ground. */
    public static void set(Button button, Color ground) {
        boolean ticks = (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0;
        if (!ticks || !SWT.getPlatform().equals(LETS_THROUGH)) {
            button.setBackground(ground);
        }
    }
}
