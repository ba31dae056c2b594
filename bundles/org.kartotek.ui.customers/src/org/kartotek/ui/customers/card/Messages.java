/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import org.eclipse.osgi.util.NLS;

/** Words of the card. */
public final class Messages extends NLS {
    public static String addAddress;
    public static String addContact;
    public static String addContactPoint;
    public static String addDocument;
    public static String addressCopied;
    public static String addresses;
    public static String bothChanged;
    public static String changedMeanwhile;
    public static String choosePurchase;
    public static String contactPoints;
    public static String contacts;
    public static String documents;
    public static String draftBack;
    public static String draftBackInPart;
    public static String draftFailed;
    public static String editPart;
    public static String fieldNeeded;
    public static String gone;
    public static String goneWhileEditing;
    public static String letter;
    public static String mergedOnSave;
    public static String newAddress;
    public static String newCard;
    public static String newContact;
    public static String newContactPoint;
    public static String newDocument;
    public static String noAddress;
    public static String notSaved;
    public static String notSavedYet;
    public static String nothingPasted;
    public static String ownedBy;
    public static String pasteApply;
    public static String pasteCancel;
    public static String pasteContact;
    public static String pasteInstead;
    public static String pasteNothingNew;
    public static String pasteTitle;
    public static String proceedWhere;
    public static String readAgain;
    public static String reading;
    public static String removePart;
    public static String revert;
    public static String save;
    public static String saved;
    public static String savedElsewhere;
    public static String savedUnread;
    public static String saving;
    public static String timeline;
    public static String tryAgain;
    public static String typedSince;
    public static String unreadable;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
