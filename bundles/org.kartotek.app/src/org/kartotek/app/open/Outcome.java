/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.open;

import org.kartotek.core.database.CardIndex;

/** What came of opening a card index. */
public sealed interface Outcome {
    /** It is open. */
    record Opened(CardIndex index) implements Outcome {}

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
