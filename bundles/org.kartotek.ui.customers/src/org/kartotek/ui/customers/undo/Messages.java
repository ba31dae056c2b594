/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.undo;

import org.eclipse.osgi.util.NLS;

/** Words of changes and of taking them back. */
public final class Messages extends NLS {
    public static String again;
    public static String ask;
    public static String askBeforeIssued;
    public static String askElsewhere;
    public static String askHere;
    public static String askLarge;
    public static String askRedoElsewhere;
    public static String askRedoHere;
    public static String askRedoLarge;
    public static String back;
    public static String cancelled;
    public static String cardsCounted;
    public static String cardsMore;
    public static String columnCards;
    public static String columnRecords;
    public static String columnState;
    public static String columnWhat;
    public static String columnWhen;
    public static String columnWho;
    public static String failed;
    public static String left;
    public static String leftMore;
    public static String listName;
    public static String listUnreadable;
    public static String nothingBack;
    public static String nothingRedo;
    public static String nothingUndo;
    public static String reasonBulk;
    public static String reasonCatalogue;
    public static String reasonEdit;
    public static String reasonImport;
    public static String reasonIssue;
    public static String reasonMerge;
    public static String reasonRights;
    public static String reasonSample;
    public static String reasonUndo;
    public static String redo;
    public static String stateOpen;
    public static String stateTakesBack;
    public static String stateUndone;
    public static String takeBack;
    public static String takingBack;
    public static String wholeRecord;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
