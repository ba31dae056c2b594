/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * The head of a change set.
 *
 * @param id grows with time
 * @param at when it became visible, UTC; while it is open, when it was begun
 * @param login who made it
 * @param reason why
 * @param note what it was, in the user's words or the file's name; may be empty
 * @param state open, done or undone
 * @param undoes the change set that this one took back, or empty
 * @param records how many records it touched that the session may see
 * @param cards whose records these are; none where only heads were asked for
 */
public record ChangeSetInfo(
        long id,
        Instant at,
        String login,
        Reason reason,
        String note,
        State state,
        OptionalLong undoes,
        long records,
        TouchedCards cards) {

    /** Without the names of cards. */
    public ChangeSetInfo(
            long id, Instant at, String login, Reason reason, String note, State state, OptionalLong undoes, long records) {
        this(id, at, login, reason, note, state, undoes, records, TouchedCards.NONE);
    }

    /** The same, with the cards that it touched. */
    public ChangeSetInfo with(TouchedCards touched) {
        return new ChangeSetInfo(id, at, login, reason, note, state, undoes, records, touched);
    }

    public enum State {
        /** Being written, in several transactions; hidden until it is done. */
        OPEN,
        DONE,
        /** Taken back by a later one. */
        UNDONE
    }
}
