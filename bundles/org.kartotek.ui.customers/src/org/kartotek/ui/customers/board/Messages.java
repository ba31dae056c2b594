/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.board;

import org.eclipse.osgi.util.NLS;

/** Words of the board. */
final class Messages extends NLS {
    public static String any;
    public static String asBoard;
    public static String asList;
    public static String cannotMove;
    public static String closedToo;
    public static String count;
    public static String countOne;
    public static String dropHere;
    public static String emptyStage;
    public static String everybody;
    public static String expected;
    public static String firstText;
    public static String firstTitle;
    public static String mine;
    public static String moveTo;
    public static String moved;
    public static String noneInFilter;
    public static String noneTitle;
    public static String noRight;
    public static String noStageBeyond;
    public static String notMoved;
    public static String openCard;
    public static String openOnly;
    public static String overdue;
    public static String overdueOn;
    public static String reading;
    public static String showAll;
    public static String stageName;
    public static String takesNone;
    public static String thisMonth;
    public static String thisQuarter;
    public static String thisYear;
    public static String toList;
    public static String tryAgain;
    public static String unreadable;
    public static String unreadableTitle;
    public static String unweighted;
    public static String weighted;
    public static String which;
    public static String whose;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
