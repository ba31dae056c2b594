/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import org.eclipse.osgi.util.NLS;

/** Words of the import. */
public final class Messages extends NLS {
    public static String address;
    public static String allFiles;
    public static String back;
    public static String card;
    public static String checking;
    public static String chooseButton;
    public static String chooseFile;
    public static String close;
    public static String comma;
    public static String contact;
    public static String contactPoint;
    public static String dates;
    public static String document;
    public static String dropHere;
    public static String dropMeaning;
    public static String duplicates;
    public static String encoding;
    public static String encodingFound;
    public static String failed;
    public static String guessed;
    public static String ignored;
    public static String importRows;
    public static String importing;
    public static String insteadOf;
    public static String key;
    public static String leaveOut;
    public static String likeCard;
    public static String likeLine;
    public static String line;
    public static String lists;
    public static String mapping;
    public static String mappingName;
    public static String nameless;
    public static String next;
    public static String noChange;
    public static String nothingToPaste;
    public static String ofContact;
    public static String pasteButton;
    public static String pastedName;
    public static String previewName;
    public static String reading;
    public static String reason;
    public static String rejectedFile;
    public static String rejectedName;
    public static String remark;
    public static String rowOf;
    public static String sameEmail;
    public static String sameName;
    public static String samePhone;
    public static String saveMapping;
    public static String saveRejected;
    public static String savedRejected;
    public static String sheet;
    public static String sortAll;
    public static String sortChanged;
    public static String sortDuplicate;
    public static String sortNew;
    public static String sortRejected;
    public static String sortUnchanged;
    public static String stepColumns;
    public static String stepFile;
    public static String stepPreview;
    public static String stepResult;
    public static String stop;
    public static String summary;
    public static String title;
    public static String titleOf;
    public static String undo;
    public static String undone;
    public static String undoneExcept;
    public static String verdict;
    public static String wholeName;
    public static String withoutDuplicates;
    public static String writing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
