/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.password;

import org.eclipse.osgi.util.NLS;

/** Words of the own password. */
final class Messages extends NLS {
    public static String asksAgain;
    public static String change;
    public static String changed;
    public static String endStaying;
    public static String present;
    public static String stays;
    public static String title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
