/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.open;

import java.util.Optional;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.RecoveryKey;

/** What came of opening a card index. */
public sealed interface Outcome {
    /**
     * It is open.
     *
     * @param recovery what opens it when all passwords are lost, where it has just been made; to be shown once
     */
    record Opened(CardIndex index, Optional<RecoveryKey> recovery) implements Outcome {}

    /** It has just been made, and its user has to keep this before anything else is shown. */
    record ToKeep(RecoveryKey recovery) implements Outcome {}

    /** There is none yet. */
    record Missing() implements Outcome {}

    /**
     * Somebody has to sign in.
     *
     * @param sentence why the last attempt failed; empty for the first one
     */
    record Locked(String sentence) implements Outcome {}

    /** Another window has it open and came to the front. */
    record ElsewhereOpen() implements Outcome {}

    /**
     * It cannot be opened now.
     *
     * @param sentence what happened and what to do
     */
    record Refused(String sentence) implements Outcome {}
}
