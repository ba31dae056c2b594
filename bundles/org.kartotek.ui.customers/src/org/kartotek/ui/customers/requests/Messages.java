/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.requests;

import org.eclipse.osgi.util.NLS;

/** Words of the figures of cases. */
final class Messages extends NLS {
    public static String allCards;
    public static String cases;
    public static String chooseText;
    public static String chooseTitle;
    public static String chosenCards;
    public static String days;
    public static String dayOne;
    public static String figures;
    public static String months;
    public static String none;
    public static String noneTitle;
    public static String noRight;
    public static String notKnown;
    public static String old;
    public static String open;
    public static String reading;
    public static String several;
    public static String solved;
    public static String solvedNone;
    public static String takeList;
    public static String total;
    public static String tryAgain;
    public static String unreadable;
    public static String unreadableTitle;
    public static String whose;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
