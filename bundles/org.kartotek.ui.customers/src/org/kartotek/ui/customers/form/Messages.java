/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.form;

import org.eclipse.osgi.util.NLS;

/** Words of forms: their sections, what is said beside a field, and what was changed on both sides. */
final class Messages extends NLS {
    public static String conflictAllMine;
    public static String conflictAllTheirs;
    public static String conflictBefore;
    public static String conflictChanged;
    public static String conflictMine;
    public static String conflictRemoved;
    public static String conflictSave;
    public static String conflictTheirs;
    public static String conflictUnknown;
    public static String fixOffered;
    public static String fromOtherCards;
    public static String sectionAddress;
    public static String sectionDocument;
    public static String sectionIdentity;
    public static String sectionMore;
    public static String sectionNotes;
    public static String sectionPerson;
    public static String sectionReach;
    public static String sectionRelation;
    public static String tidied;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
