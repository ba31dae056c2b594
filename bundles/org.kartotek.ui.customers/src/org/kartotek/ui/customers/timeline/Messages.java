/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.timeline;

import org.eclipse.osgi.util.NLS;

/** Words of the timeline. */
public final class Messages extends NLS {
    public static String added;
    public static String asItWas;
    public static String backToToday;
    public static String created;
    public static String day;
    public static String dayName;
    public static String earlier;
    public static String kindAddress;
    public static String kindContact;
    public static String kindContactPoint;
    public static String kindCustomer;
    public static String kindDocument;
    public static String noCard;
    public static String notThere;
    public static String nothing;
    public static String reading;
    public static String removed;
    public static String restored;
    public static String since;
    public static String sinceDone;
    public static String takeBack;
    public static String takenBack;
    public static String today;
    public static String unknown;
    public static String unreadable;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
