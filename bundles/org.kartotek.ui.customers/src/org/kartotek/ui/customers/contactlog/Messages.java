/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.contactlog;

import org.eclipse.osgi.util.NLS;

/** Words of logging. */
public final class Messages extends NLS {
    public static String anyway;
    public static String callAnyway;
    public static String cancel;
    public static String hint;
    public static String logged;
    public static String noRight;
    public static String notNow;
    public static String notWritten;
    public static String save;
    public static String saveCardFirst;
    public static String text;
    public static String title;
    public static String writeAnyway;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
