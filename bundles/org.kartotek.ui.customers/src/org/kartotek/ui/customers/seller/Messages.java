/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.seller;

import org.eclipse.osgi.util.NLS;

/** Words of the page of the seller. */
final class Messages extends NLS {
    public static String hint;
    public static String notSaved;
    public static String notSavedYet;
    public static String revert;
    public static String save;
    public static String saved;
    public static String title;
    public static String unreadable;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
