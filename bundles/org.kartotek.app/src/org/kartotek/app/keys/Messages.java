/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.keys;

import org.eclipse.osgi.util.NLS;

/** Words of the key list. */
public final class Messages extends NLS {
    public static String back;
    public static String choices;
    public static String chooseFirst;
    public static String close;
    public static String closeTab;
    public static String deed;
    public static String dressDark;
    public static String dressLight;
    public static String dressSystem;
    public static String exit;
    public static String howTo;
    public static String key;
    public static String keyAlt;
    public static String keyCtrl;
    public static String keyDelete;
    public static String keyDown;
    public static String keyEnter;
    public static String keyEsc;
    public static String keyPageDown;
    public static String keyPageUp;
    public static String keyShift;
    public static String newKey;
    public static String notKept;
    public static String open;
    public static String redo;
    public static String reset;
    public static String revert;
    public static String save;
    public static String set;
    public static String taken;
    public static String title;
    public static String undo;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
