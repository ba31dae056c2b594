/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import org.eclipse.osgi.util.NLS;

/** Words of the report viewer. */
public final class Messages extends NLS {
    public static String asListed;
    public static String asReported;
    public static String columns;
    public static String docx;
    public static String failed;
    public static String html;
    public static String noPages;
    public static String noProgram;
    public static String noRoom;
    public static String open;
    public static String openAsPdf;
    public static String pdf;
    public static String runAgain;
    public static String running;
    public static String saveAs;
    public static String saved;
    public static String saving;
    public static String showColumns;
    public static String showing;
    public static String statement;
    public static String stop;
    public static String stopped;
    public static String xlsx;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
