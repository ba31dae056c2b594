/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import org.eclipse.osgi.util.NLS;

/** Words of the field editors. */
public final class Messages extends NLS {
    public static String call;
    public static String clearSearch;
    public static String needed;
    public static String nothingToFix;
    public static String showCalendar;
    public static String showChoices;
    public static String visit;
    public static String writeMail;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
