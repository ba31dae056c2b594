/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.documents;

import org.eclipse.osgi.util.NLS;

/** Words of documents. */
public final class Messages extends NLS {
    public static String addFiles;
    public static String addFilesTitle;
    public static String addLink;
    public static String addPicture;
    public static String addPictureTitle;
    public static String addThisLink;
    public static String adding;
    public static String address;
    public static String cancel;
    public static String describe;
    public static String documents;
    public static String failed;
    public static String hint;
    public static String linkTitle;
    public static String map;
    public static String more;
    public static String noAddress;
    public static String noAddressOfThis;
    public static String noLink;
    public static String noProgram;
    public static String noRoom;
    public static String none;
    public static String nothingToPaste;
    public static String open;
    public static String opening;
    public static String paste;
    public static String pastedPicture;
    public static String picture;
    public static String savedOnly;
    public static String remove;
    public static String replace;
    public static String replaceTitle;
    public static String saveAs;
    public static String saving;
    public static String unnamed;
    public static String version;
    public static String versions;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
