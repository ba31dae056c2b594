/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import org.eclipse.osgi.util.NLS;

/** Words of what hangs on a card. */
final class Messages extends NLS {
    public static String add;
    public static String addFirst;
    public static String addLine;
    public static String addTip;
    public static String archive;
    public static String bothChanged;
    public static String categories;
    public static String changedAndStays;
    public static String changedMeanwhile;
    public static String close;
    public static String countAtLeast;
    public static String countExact;
    public static String countOne;
    public static String discard;
    public static String earned;
    public static String empty;
    public static String fieldNeeded;
    public static String goOn;
    public static String gone;
    public static String interval;
    public static String issued;
    public static String marked;
    public static String merged;
    public static String newRecord;
    public static String noArticles;
    public static String noCategory;
    public static String notKnownYet;
    public static String notSaved;
    public static String notSavedYet;
    public static String nothingIssued;
    public static String openCard;
    public static String profit;
    public static String profitNotKnown;
    public static String purchases;
    public static String purchasesLast;
    public static String reading;
    public static String removeLine;
    public static String save;
    public static String saveTip;
    public static String savedUnread;
    public static String spend;
    public static String total;
    public static String tryAgain;
    public static String typedSince;
    public static String unreadable;
    public static String unreadableTitle;
    public static String unsaved;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
