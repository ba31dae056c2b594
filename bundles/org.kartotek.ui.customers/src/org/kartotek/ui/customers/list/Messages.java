/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import org.eclipse.osgi.util.NLS;

/** Words of the list. */
public final class Messages extends NLS {
    public static String columnsCancel;
    public static String columnsDown;
    public static String columnsHint;
    public static String columnsReset;
    public static String columnsShow;
    public static String columnsTitle;
    public static String columnsUp;
    public static String countAll;
    public static String countAtLeast;
    public static String countChosen;
    public static String countExact;
    public static String countOne;
    public static String draftDiscard;
    public static String draftLeft;
    public static String draftNewCard;
    public static String draftOpen;
    public static String emptyImport;
    public static String emptyNew;
    public static String emptyText;
    public static String emptyTitle;
    public static String failedTitle;
    public static String listName;
    public static String nothingFound;
    public static String nothingFoundText;
    public static String reading;
    public static String readingFailed;
    public static String searchHint;
    public static String searchName;
    public static String tryAgain;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
