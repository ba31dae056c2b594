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
import org.kartotek.core.sentence.Sentence;

/** How a recovery key is handed over: once, and with what it is good for. */
public final class RecoveryWords {
    private RecoveryWords() {}

    /** A line with the key, and what to do with it. */
    public static Sentence of(RecoveryKey recovery) {
        Sentence key = Messages.RECOVERY_KEY.with(recovery.text());
        return locale -> key.in(locale) + System.lineSeparator() + Messages.RECOVERY.in(locale);
    }
}
