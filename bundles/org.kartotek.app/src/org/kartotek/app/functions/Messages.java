/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.functions;

import org.eclipse.osgi.util.NLS;

/** Words of the functions that an office can do without. */
public final class Messages extends NLS {
    public static String contactDays;
    public static String contactDaysAre;
    public static String contactDaysHint;
    public static String contactDaysNone;
    public static String hint;
    public static String isOff;
    public static String isOn;
    public static String notSwitched;
    public static String off;
    public static String stay;
    public static String stayHint;
    public static String stayOff;
    public static String stayOn;
    public static String takeBack;
    public static String takenBack;
    public static String title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
