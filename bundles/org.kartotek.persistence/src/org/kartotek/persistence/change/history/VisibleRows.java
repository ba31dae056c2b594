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
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.change.TouchedCards;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.change.store.CatalogueStore;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.ScopePredicate;
import org.kartotek.persistence.rights.RightsText;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.FieldColumns;

/** How much of change sets a session may see: rows of its cards and fields. */
public final class VisibleRows {
    /** By which ids of records are spread, so that records of different kinds are told apart. */
    private static final int KINDS = Kind.values().length;

    private final Connection connection;
    private final Dialect dialect;
    private final ScopePredicate scopes;
    private final Set<Integer> hidden;
    private final Set<Integer> readOnly;
    private final Rights rights;
    private final Optional<Field> name;

    public VisibleRows(Connection connection, Database database, Session session) throws SQLException {
        this.connection = connection;
        this.dialect = database.dialect();
        this.rights = session.rights();
        this.scopes = database.scopes().visibleTo(session, connection);
        Catalogue whole = database.catalogue();
        Catalogue readable = session.rights().visiblePart(whole);
        this.name = readable.find(Kind.CUSTOMER, "name");
        this.hidden = whole.allFields().stream()
                .map(Field::id)
                .filter(id -> readable.byId(id).isEmpty())
                .collect(Collectors.toSet());
        this.readOnly = whole.allFields().stream()
                .filter(field -> !session.rights().mayWrite(field))
                .map(Field::id)
                .collect(Collectors.toSet());
    }

    /** The number of records that the session may see in each change set; without those where it sees nothing. */
    public Map<Long, Long> records(Collection<Long> setIds) throws SQLException {
        Map<Long, Long> records = new HashMap<>();
        String cards = "select r.set_id, count(distinct r.record_id * " + KINDS + " + r.kind) from change_row r" + seenCards()
                + " where r.set_id in ({ids}) and r.kind >= 0" + withoutWithheld() + notIn(hidden) + " group by r.set_id";
        IdBatches.read(connection, cards, setIds, row -> records.put(row.getLong(1), row.getLong(2)));
        String catalogue = "select r.set_id, count(*) from change_row r where r.set_id in ({ids}) and r.kind = " + CatalogueStore.HISTORY_KIND
                + notIn(hidden) + " group by r.set_id";
        IdBatches.read(connection, catalogue, setIds, row -> records.put(row.getLong(1), row.getLong(2)));
        if (rights.may(Action.ADMINISTER)) {
            String given = "select r.set_id, count(*) from change_row r where r.set_id in ({ids}) and r.kind = " + RightsText.HISTORY_KIND
                    + " group by r.set_id";
            IdBatches.read(connection, given, setIds, row -> records.put(row.getLong(1), row.getLong(2)));
        }
        return records;
    }

    /** The cards that change sets touched, as far as the session may see them; without change sets that touched none. */
    Map<Long, TouchedCards> cards(Collection<Long> setIds) throws SQLException {
        Map<Long, Long> first = new HashMap<>();
        Map<Long, Long> counts = new HashMap<>();
        String cards = "select r.set_id, min(r.card_id), count(distinct r.card_id) from change_row r" + seenCards()
                + " where r.set_id in ({ids}) and r.kind >= 0" + withoutWithheld() + notIn(hidden) + " group by r.set_id";
        IdBatches.read(connection, cards, setIds, row -> {
            first.put(row.getLong(1), row.getLong(2));
            counts.put(row.getLong(1), row.getLong(3));
        });
        Map<Long, String> names = names(Set.copyOf(first.values()));
        Map<Long, TouchedCards> touched = new HashMap<>();
        first.forEach((set, card) -> touched.put(set, new TouchedCards(names.getOrDefault(card, ""), counts.get(set), card)));
        return touched;
    }

    /** What cards are called now, those out of use too. */
    private Map<Long, String> names(Set<Long> cards) throws SQLException {
        Map<Long, String> names = new HashMap<>();
        if (name.isPresent()) {
            String sql = "select id, " + FieldColumns.value(name.get()) + " from customer where id in ({ids})";
            IdBatches.read(connection, sql, cards, row -> {
                if (row.getString(2) != null) {
                    names.put(row.getLong(1), row.getString(2));
                }
            });
        }
        return names;
    }

    private String seenCards() {
        return scopes.isEverything()
                ? ""
                : " join (select id from customer c where " + scopes.sql("c.") + " union all select customer_id as id from article) c"
                        + " on c.id = r.card_id";
    }

    private String withoutWithheld() {
        return rights.withheld().isEmpty()
                ? ""
                : rights.withheld().stream()
                        .map(kind -> String.valueOf(kind.ordinal()))
                        .sorted()
                        .collect(Collectors.joining(",", " and r.kind not in (", ")"));
    }

    private static String notIn(Set<Integer> fields) {
        return fields.isEmpty()
                ? ""
                : fields.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", " and r.field_id not in (", ")"));
    }

    /** Whether the session could write every row of a change set itself, and the opposite of it. */
    public boolean areAllWritable(long setId) throws SQLException {
        boolean[] foreign = new boolean[1];
        String events = "select distinct r.kind, r.event from change_row r where r.kind >= 0 and r.set_id in ({ids})";
        IdBatches.read(
                connection,
                events,
                Set.of(setId),
                row -> foreign[0] |= !mayTakeBack(Kind.values()[row.getShort(1)], Event.values()[row.getShort(2)]));
        if (!readOnly.isEmpty()) {
            String fields = "select distinct r.field_id from change_row r where r.set_id in ({ids})";
            IdBatches.read(connection, fields, Set.of(setId), row -> foreign[0] |= readOnly.contains(row.getInt(1)));
        }
        if (!scopes.isEverything()) {
            String cards = "select distinct c.scope_id, c.id from change_row r join customer c on c.id = r.card_id where r.set_id in ({ids})";
            IdBatches.read(connection, cards, Set.of(setId), row -> foreign[0] |= !scopes.admits(row.getInt(1), row.getLong(2)));
        }
        return !foreign[0] && (dialect == Dialect.DERBY || areAllSeen(setId));
    }

    /** On a server what the user does not see is in no row that he reads; a function looks at all of them. */
    private boolean areAllSeen(long setId) throws SQLException {
        boolean[] seen = new boolean[1];
        IdBatches.read(connection, "select may_take_back({ids})", Set.of(setId), row -> seen[0] = row.getBoolean(1));
        return seen[0];
    }

    /** Whether the session may see what a row changed. */
    boolean isSeen(ChangeRow row) {
        return rights.mayRead(row.key().kind()) && !hidden.contains(row.fieldId());
    }

    /** Whether the session could write what a row changed, and the opposite of it. */
    boolean isWritable(ChangeRow row) {
        return !readOnly.contains(row.fieldId()) && mayTakeBack(row.key().kind(), row.event());
    }

    /** A record that was created goes out of use again; one that was taken out of use comes back like a new one. */
    private boolean mayTakeBack(Kind kind, Event event) {
        return switch (event) {
            case CHANGED -> rights.may(kind, KindRight.CHANGE);
            case CREATED, RESTORED -> rights.may(kind, KindRight.DELETE);
            case ARCHIVED -> rights.may(kind, KindRight.DELETE) && rights.may(kind, KindRight.CREATE);
        };
    }
}
