/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.core.change.TouchedCards;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.connect.Database;

/** The change sets in which a session sees something. */
public final class ChangeSetList {
    /** Ids that are looked at in one go. */
    private static final int WINDOW = 200;

    /** The most records of a change set whose cards are looked for. */
    private static final int NAMED = 200;

    private final Database database;

    public ChangeSetList(Database database) {
        this.database = database;
    }

    /** The newest ones, newest first; those that are being written are left out. */
    public List<ChangeSetInfo> newest(Session session, int limit) {
        return database.read(connection -> {
            List<ChangeSetInfo> seen = new ArrayList<>();
            ChangeSetHeads heads = new ChangeSetHeads(connection);
            VisibleRows rows = new VisibleRows(connection, database, session);
            for (long last = heads.newest(); last > 0 && seen.size() < limit; last -= WINDOW) {
                List<ChangeSetInfo> window = heads.between(Math.max(1, last - WINDOW + 1), last);
                window.removeIf(head -> head.state() == State.OPEN);
                addSeen(window, rows, limit, seen);
            }
            Map<Long, TouchedCards> cards = rows.cards(named(seen));
            return seen.stream().map(head -> head.with(cards.getOrDefault(head.id(), TouchedCards.NONE))).toList();
        });
    }

    private static List<Long> named(List<ChangeSetInfo> heads) {
        return heads.stream().filter(head -> head.records() <= NAMED).map(ChangeSetInfo::id).toList();
    }

    /** Counts no more change sets than are still wanted: counting is what costs. */
    private static void addSeen(List<ChangeSetInfo> window, VisibleRows rows, int limit, List<ChangeSetInfo> seen)
            throws SQLException {
        int next = 0;
        while (next < window.size() && seen.size() < limit) {
            List<ChangeSetInfo> some = window.subList(next, Math.min(window.size(), next + limit - seen.size()));
            Map<Long, Long> records = rows.records(some.stream().map(ChangeSetInfo::id).toList());
            some.stream()
                    .filter(head -> records.containsKey(head.id()))
                    .map(head -> counted(head, records.get(head.id())))
                    .forEach(seen::add);
            next += some.size();
        }
    }

    private static ChangeSetInfo counted(ChangeSetInfo head, long records) {
        return new ChangeSetInfo(
                head.id(), head.at(), head.login(), head.reason(), head.note(), head.state(), head.undoes(), records);
    }

    /** One change set, where the session sees something of it. */
    public Optional<ChangeSetInfo> find(Connection connection, Session session, long id) throws SQLException {
        ChangeSetInfo head = new ChangeSetHeads(connection).byId(Set.of(id)).get(id);
        if (head == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(new VisibleRows(connection, database, session).records(Set.of(id)).get(id))
                .map(records -> counted(head, records));
    }
}
