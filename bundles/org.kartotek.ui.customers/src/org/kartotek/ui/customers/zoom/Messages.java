/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.zoom;

import org.eclipse.osgi.util.NLS;

/** Words of what hangs on cards. */
final class Messages extends NLS {
    public static String chooseText;
    public static String chooseTitle;
    public static String countAtLeast;
    public static String countExact;
    public static String countOne;
    public static String none;
    public static String reading;
    public static String several;
    public static String subject;
    public static String tryAgain;
    public static String unreadable;
    public static String unreadableTitle;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
