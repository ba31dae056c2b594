/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.open;

import org.kartotek.core.database.RecoveryKey;

/** How a recovery key is handed over: once, and with what it is good for. */
public final class RecoveryWords {
    private RecoveryWords() {}

    /** A line with the key, and what to do with it. */
    public static String of(RecoveryKey recovery) {
        return "Recovery key: " + recovery.text() + System.lineSeparator()
                + "The card index is encrypted. When all passwords are lost, this key alone opens it (\"recover\"). Write it down and keep it"
                + " where nobody else finds it; it is not shown again.";
    }
}
