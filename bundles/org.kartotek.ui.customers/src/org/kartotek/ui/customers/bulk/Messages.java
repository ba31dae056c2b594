/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.bulk;

import org.eclipse.osgi.util.NLS;

/** The words of a change of many cards. */
final class Messages extends NLS {
    public static String all;
    public static String allFound;
    public static String back;
    public static String becomes;
    public static String change;
    public static String changeOne;
    public static String changeSome;
    public static String changes;
    public static String changesNone;
    public static String changesOne;
    public static String changing;
    public static String chooseField;
    public static String chosen;
    public static String chosenOne;
    public static String close;
    public static String columnCard;
    public static String columnNow;
    public static String columnThen;
    public static String done;
    public static String doneOne;
    public static String field;
    public static String giveValue;
    public static String left;
    public static String leftOne;
    public static String noCards;
    public static String notKnown;
    public static String notTried;
    public static String notWritten;
    public static String preview;
    public static String refused;
    public static String refusedOne;
    public static String same;
    public static String sameOne;
    public static String soFar;
    public static String stays;
    public static String stopped;
    public static String takeBack;
    public static String title;
    public static String trying;
    public static String whatAbsent;
    public static String whatAdd;
    public static String whatRemove;
    public static String whatSet;
    public static String whatUnknown;
    public static String why;
    public static String whyHint;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
