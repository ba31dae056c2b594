/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.day;

import org.eclipse.osgi.util.NLS;

/** Words of my day. */
public final class Messages extends NLS {
    public static String askPutOff;
    public static String atOnce;
    public static String card;
    public static String columnCustomer;
    public static String columnKind;
    public static String columnWhat;
    public static String columnWhen;
    public static String done;
    public static String followUp;
    public static String forAWeek;
    public static String forAnHour;
    public static String isDone;
    public static String later;
    public static String listName;
    public static String notDone;
    public static String notPutOff;
    public static String nothing;
    public static String overdue;
    public static String putOff;
    public static String reading;
    public static String serviceCase;
    public static String since;
    public static String takeBack;
    public static String task;
    public static String today;
    public static String tomorrow;
    public static String unreadable;
    public static String untilTomorrow;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
