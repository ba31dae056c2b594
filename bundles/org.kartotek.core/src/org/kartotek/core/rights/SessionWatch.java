/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

/**
 * Takes down what sessions are refused, and which cards they open. It returns at once and never fails: what is refused stays refused, and a
 * card opens, whatever becomes of the note. Thread-safe.
 */
public interface SessionWatch {
    /** Takes nothing down: for sessions that nobody has opened. */
    SessionWatch NONE = new SessionWatch() {
        @Override
        public void refused(String login, Refusal refusal) {
            // nobody is there
        }

        @Override
        public void missed(Session session, Refusal.Path path, String table, long id) {
            // nobody is there
        }

        @Override
        public void opened(String login, long card) {
            // nobody is there
        }
    };

    /** Something was refused. */
    void refused(String login, Refusal refusal);

    /**
     * A record was asked for that does not exist for the session. It counts where the record exists for others.
     *
     * @param table of the record: the key of its kind, or {@code change_set}
     */
    void missed(Session session, Refusal.Path path, String table, long id);

    /**
     * A card, its history or something on it was opened.
     *
     * @param card its id; what belongs to no card, see {@link org.kartotek.core.card.RecordOnCard}, is not taken down
     */
    void opened(String login, long card);
}
