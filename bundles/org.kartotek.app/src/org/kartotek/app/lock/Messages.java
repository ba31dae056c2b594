/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.lock;

import org.eclipse.osgi.util.NLS;

/** Words of the locked window. */
final class Messages extends NLS {
    public static String lead;
    public static String notUnlocked;
    public static String password;
    public static String title;
    public static String unlock;
    public static String unlocking;
    public static String unsaved;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
