/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kartotek.core.audit.SeenCard;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.ValueState;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Instants;

/** The cards that somebody could have seen in some time: under the rights that he had then, where the cards were then. */
final class CouldSee {
    private static final String TERRITORY = "territory";
    private static final String OWNER = "owner";

    private final String login;
    private final Instant from;
    private final Instant to;
    private final List<RightsPast.Span> spans;
    private final List<SeenCard> seen = new ArrayList<>();

    /**
     * @param to not included
     * @param spans what rights he had when
     */
    CouldSee(String login, Instant from, Instant to, List<RightsPast.Span> spans) {
        this.login = login;
        this.from = from;
        this.to = to;
        this.spans = spans.stream()
                .filter(span -> span.from().isBefore(to) && span.to().isAfter(from) && span.rights().mayRead(Kind.CUSTOMER))
                .toList();
    }

    /** Something that changed where a card is, or whether it is in use. */
    private record Change(Instant at, Event event, String field, String before) {}

    /** A card at some time. */
    private static final class Place {
        private final long card;
        private String territory;
        private String owner;
        private boolean inUse;

        Place(ResultSet row) throws SQLException {
            this.card = row.getLong(1);
            this.territory = orNull(row.getString(2));
            this.owner = orNull(row.getString(3));
            this.inUse = row.getInt(4) == 0;
        }

        private static String orNull(String key) {
            return key == null || key.isEmpty() ? null : key;
        }

        void takeBack(Change change) {
            switch (change.event()) {
                case CREATED, RESTORED -> inUse = false;
                case ARCHIVED -> inUse = true;
                case CHANGED -> {
                    if (change.field().equals(TERRITORY)) {
                        territory = change.before();
                    } else {
                        owner = change.before();
                    }
                }
            }
        }
    }

    /** @param auditor cards that he does not see himself are left out */
    List<SeenCard> read(Connection connection, Database database, Session auditor) throws SQLException {
        if (!spans.isEmpty()) {
            Map<Long, List<Change>> changes = changes(connection, database);
            String visible = database.scopes().visibleTo(auditor, connection).sql("c.");
            String sql = "select c.id, s.territory, s.owner, c.archived from customer c, scope s where s.id = c.scope_id"
                    + (visible.isEmpty() ? "" : " and " + visible) + " order by c.id";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(500);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        Place place = new Place(row);
                        look(place, changes.getOrDefault(place.card, List.of()));
                    }
                }
            }
        }
        return seen;
    }

    /** What has changed since the time began, by card, newest first. */
    private Map<Long, List<Change>> changes(Connection connection, Database database) throws SQLException {
        Map<Integer, String> fields = new HashMap<>();
        for (String key : List.of(TERRITORY, OWNER)) {
            database.catalogue().findEver(Kind.CUSTOMER, key).map(Field::id).ifPresent(id -> fields.put(id, key));
        }
        Map<Long, List<Change>> changes = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select r.card_id, s.made_at, r.event, r.field_id, r.before_state,"
                + " r.before_text from change_row r, change_set s where s.id = r.set_id and r.kind = ? and s.made_at > ?"
                + " order by r.card_id, r.version desc, r.set_id desc, r.seq desc")) {
            select.setInt(1, Kind.CUSTOMER.ordinal());
            Instants.bind(select, 2, from);
            select.setFetchSize(500);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Event event = Event.values()[row.getShort(3)];
                    String field = fields.get(row.getInt(4));
                    if (event != Event.CHANGED || field != null) {
                        boolean known = row.getShort(5) == ValueState.KNOWN.ordinal();
                        Change change = new Change(Instants.read(row, 2), event, field, known ? row.getString(6) : null);
                        changes.computeIfAbsent(row.getLong(1), card -> new ArrayList<>()).add(change);
                    }
                }
            }
        }
        return changes;
    }

    private void look(Place place, List<Change> changes) {
        Instant end = Instant.MAX;
        for (Change change : changes) {
            look(place, change.at(), end);
            place.takeBack(change);
            end = change.at();
        }
        look(place, Instant.MIN, end);
    }

    private void look(Place place, Instant begin, Instant end) {
        if (!place.inUse || !begin.isBefore(end)) {
            return;
        }
        for (RightsPast.Span span : spans) {
            Instant first = Collections.max(List.of(begin, span.from(), from));
            Instant last = Collections.min(List.of(end, span.to(), to));
            if (first.isBefore(last) && span.rights().admits(place.card, place.territory, place.owner, login)) {
                add(new SeenCard(place.card, new TreeSet<>(), first, last));
            }
        }
    }

    private void add(SeenCard card) {
        if (!seen.isEmpty() && seen.getLast().card() == card.card()) {
            seen.add(seen.removeLast().and(card));
        } else {
            seen.add(card);
        }
    }
}
