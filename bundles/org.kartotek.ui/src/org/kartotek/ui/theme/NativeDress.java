/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the system to draw its own widgets, such as buttons and menus, light or dark. SWT has no method for it that is the same
 * everywhere; where there is none, they stay as the system draws them.
 */
public final class NativeDress {
    private static final Logger LOG = LoggerFactory.getLogger(NativeDress.class);

    private NativeDress() {}

    /** @param dark whether dark widgets are wanted */
    public static void prefer(boolean dark) {
        try {
            switch (SWT.getPlatform()) {
                case "gtk" -> call("org.eclipse.swt.internal.gtk.OS", "setDarkThemePreferred", dark);
                case "cocoa" -> call("org.eclipse.swt.internal.cocoa.OS", "setTheme", dark);
                case "win32" -> call("org.eclipse.swt.internal.win32.OS", "setTheme", dark);
                default -> LOG.debug("No way to ask for dark widgets here");
            }
        } catch (ReflectiveOperationException e) {
            LOG.debug("No way to ask for dark widgets here", e);
        }
    }

    private static void call(String type, String method, boolean dark) throws ReflectiveOperationException {
        Class.forName(type, true, Display.class.getClassLoader()).getMethod(method, boolean.class).invoke(null, dark);
    }
}
