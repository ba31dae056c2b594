/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.letter;

import org.eclipse.osgi.util.NLS;

/** The words of letters. */
final class Messages extends NLS {
    public static String all;
    public static String allFiles;
    public static String allFound;
    public static String andMore;
    public static String apart;
    public static String back;
    public static String changeCopy;
    public static String choose;
    public static String chooseFile;
    public static String chooseFileTitle;
    public static String chooseFolderTitle;
    public static String chooseOutTitle;
    public static String chooseTemplate;
    public static String chosen;
    public static String chosenOne;
    public static String close;
    public static String columnGap;
    public static String columnValue;
    public static String columnWhat;
    public static String copied;
    public static String copying;
    public static String counting;
    public static String documents;
    public static String done;
    public static String doneApart;
    public static String doneNone;
    public static String doneOne;
    public static String gaps;
    public static String gapsOne;
    public static String hasNoAddress;
    public static String hasOptedOut;
    public static String into;
    public static String isTooSoon;
    public static String language;
    public static String languageOfEach;
    public static String leftOut;
    public static String leftOutOne;
    public static String letters;
    public static String lettersNone;
    public static String lettersOne;
    public static String next;
    public static String noAddress;
    public static String noAddressOne;
    public static String noCards;
    public static String noProgram;
    public static String notCopied;
    public static String notNoted;
    public static String notRead;
    public static String notWritten;
    public static String note;
    public static String noted;
    public static String notedOne;
    public static String open;
    public static String optedOut;
    public static String optedOutOne;
    public static String person;
    public static String preview;
    public static String previewOf;
    public static String previous;
    public static String reading;
    public static String replace;
    public static String showFolder;
    public static String soFar;
    public static String staysEmpty;
    public static String stopped;
    public static String subject;
    public static String takeBack;
    public static String template;
    public static String title;
    public static String titleTo;
    public static String together;
    public static String tooSoon;
    public static String tooSoonOne;
    public static String without;
    public static String write;
    public static String writeOne;
    public static String writeSome;
    public static String writing;
    public static String wrong;
    public static String wrongOne;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
