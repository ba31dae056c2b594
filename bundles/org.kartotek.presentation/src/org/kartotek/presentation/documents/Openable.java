/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.documents;

import java.util.Set;
import org.kartotek.core.document.DocumentName;

/** Which documents are handed to the system to be opened. */
public final class Openable {
    /** Endings of files that do something by themselves when they are opened. */
    private static final Set<String> PROGRAMS = Set.of(
            "app", "appimage", "application", "bash", "bat", "chm", "cmd", "com", "command", "cpl", "csh", "deb", "desktop", "dll",
            "dmg", "exe", "gadget", "hta", "inf", "ins", "iso", "jar", "jnlp", "js", "jse", "ksh", "lnk", "msc", "msi", "msp", "pif", "pkg",
            "pl", "ps1", "ps2", "py", "pyw", "reg", "rpm", "run", "scf", "scpt", "scr", "sct", "sh", "terminal", "tool", "url", "vb", "vbe",
            "vbs", "vhd", "vhdx", "webloc", "workflow", "ws", "wsc", "wsf", "wsh", "xbap", "zsh");

    private Openable() {}

    /** Whether the file of this name is a program: whoever trusts it saves it, and starts it himself. */
    public static boolean isProgram(String name) {
        return PROGRAMS.contains(DocumentName.ending(name));
    }
}
