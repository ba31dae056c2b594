/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.quick;

import org.eclipse.osgi.util.NLS;

/** Words of quick open. */
public final class Messages extends NLS {
    public static String hint;
    public static String keys;
    public static String name;
    public static String noCommand;
    public static String nothingFound;
    public static String nothingYet;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
