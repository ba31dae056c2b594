/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.start;

import org.eclipse.osgi.util.NLS;

/** Words of the start. */
public final class Messages extends NLS {
    public static String allFiles;
    public static String begin;
    public static String chooseFile;
    public static String csvFiles;
    public static String empty;
    public static String emptyMeaning;
    public static String failed;
    public static String file;
    public static String fileMeaning;
    public static String guarded;
    public static String guardedMeaning;
    public static String login;
    public static String making;
    public static String opening;
    public static String openMeaning;
    public static String openToAll;
    public static String password;
    public static String place;
    public static String problemDifferent;
    public static String problemFile;
    public static String problemLogin;
    public static String problemShort;
    public static String recoveryCopy;
    public static String recoveryKept;
    public static String recoveryLead;
    public static String recoveryRemark;
    public static String recoverySave;
    public static String recoveryTitle;
    public static String recoveryUnsaved;
    public static String refused;
    public static String repeat;
    public static String sample;
    public static String sampleMeaning;
    public static String signIn;
    public static String signInLead;
    public static String signInVerb;
    public static String staySignedIn;
    public static String staySignedInMeaning;
    public static String tryAgain;
    public static String welcome;
    public static String welcomeLead;
    public static String whoTitle;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
