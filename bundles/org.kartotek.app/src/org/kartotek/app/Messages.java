/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app;

import org.eclipse.osgi.util.NLS;

/** Words of the window. */
public final class Messages extends NLS {
    public static String argumentMissing;
    public static String databaseNeeds;
    public static String drillNeeds;
    public static String keepOpen;
    public static String openNeeds;
    public static String openingFailed;
    public static String partMissing;
    public static String product;
    public static String startInterrupted;
    public static String stillRunning;
    public static String stopAndClose;
    public static String tourNeeds;
    public static String unknownArgument;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
