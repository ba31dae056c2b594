/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import org.eclipse.osgi.util.NLS;

/** Words of the import. */
public final class Messages extends NLS {
    public static String allFiles;
    public static String chooseFile;
    public static String close;
    public static String csvFiles;
    public static String ignored;
    public static String importing;
    public static String line;
    public static String reason;
    public static String resultTitle;
    public static String stopped;
    public static String summary;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
