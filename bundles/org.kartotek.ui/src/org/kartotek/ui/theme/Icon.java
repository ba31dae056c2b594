/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.theme;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;

/** The one set of icons, drawn as strokes of one width; sharp at every scale. */
public enum Icon {
    ADJUST,
    ALERT,
    ARROW_DOWN,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    BUILDING,
    CALENDAR,
    CHECKS,
    CHEVRON_DOWN,
    CLOCK,
    CLOSE,
    COLUMNS,
    COMMAND,
    FILE,
    FILE_IMPORT,
    HEADSET,
    HELP,
    INFO,
    LINK,
    LIST,
    MAIL,
    MORE,
    OPEN,
    PHONE,
    PICTURE,
    PIN,
    PLUS,
    PRINT,
    RECEIPT,
    SAVE,
    SEARCH,
    TRASH,
    TREND,
    UNDO,
    USER,
    USERS,
    WEB,
    ZOOM;

    /** Of a picture, in percent. */
    private static final int NORMAL = 100;

    /** The image, 16 pixels square at normal scale. */
    public ImageDescriptor descriptor() {
        String file = "/icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
        return ImageDescriptor.createFromURL(Icon.class.getResource(file));
    }

    /** Reads all of them, so that the first one that is drawn need not wait for its reader. Any thread. */
    public static void readAhead() {
        for (Icon each : values()) {
            each.descriptor().getImageData(NORMAL);
        }
    }
}
