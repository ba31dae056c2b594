/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.archive;

import org.eclipse.osgi.util.NLS;

/** The words of taking a card out of use. */
final class Messages extends NLS {
    public static String archive;
    public static String archiveToo;
    public static String archived;
    public static String archiving;
    public static String ask;
    public static String askAlone;
    public static String back;
    public static String cancel;
    public static String failed;
    public static String invoicesStay;
    public static String keep;
    public static String move;
    public static String relationsGo;
    public static String stayed;
    public static String stopped;
    public static String takeBack;
    public static String target;
    public static String targetHint;
    public static String targetKeys;
    public static String targetNone;
    public static String unsaved;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
