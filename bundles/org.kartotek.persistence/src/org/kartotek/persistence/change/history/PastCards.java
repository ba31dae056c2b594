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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.DerivedName;
import org.kartotek.persistence.change.plan.PresentRecord;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.connect.Database;

/** Cards as they stood at a moment: the present values with everything taken back that happened since. */
public final class PastCards {
    private final Database database;

    public PastCards(Database database) {
        this.database = database;
    }

    /**
     * @return the card, or empty where it did not exist then, was out of use, or does not exist for the session of today
     */
    public Optional<Card> asOf(Session session, long cardId, Instant moment) {
        return database.read(connection -> read(connection, session, cardId, moment));
    }

    private Optional<Card> read(Connection connection, Session session, long cardId, Instant moment) throws SQLException {
        Catalogue catalogue = database.catalogue();
        StoredCard card = StoredCard.read(connection, catalogue, database.columns(session), Set.of(cardId)).get(cardId);
        if (card == null || card.customer(cardId).filter(new CardAccess(database, session)::admits).isEmpty()) {
            return Optional.empty();
        }
        Map<Long, ChangeSetInfo> heads = new ChangeSetHeads(connection)
                .byId(card.rows().values().stream()
                        .flatMap(Collection::stream)
                        .map(ChangeRow::setId)
                        .collect(Collectors.toSet()));
        Catalogue readable = session.rights().visiblePart(catalogue);
        Map<RecordKey, CardRecord> records = new HashMap<>();
        for (PresentRecord record : card.records().values()) {
            List<ChangeRow> since = card.rowsOf(record.key()).stream()
                    .filter(row -> heads.get(row.setId()).at().isAfter(moment))
                    .toList();
            PastRecord past = new PastRecord(record, since, catalogue);
            if (past.isInUse() && isReadable(readable, record.key().kind())) {
                records.put(record.key(), past.restrictedTo(readable));
            }
        }
        return Optional.ofNullable(records.remove(RecordKey.card(cardId))).map(customer -> new Card(customer, byKind(records)));
    }

    /** Of a kind of which nothing may be read there is nothing: how many there are says something too. */
    private static boolean isReadable(Catalogue readable, Kind kind) {
        return kind.isCard() || !readable.fields(kind).isEmpty();
    }

    private static Map<Kind, List<CardRecord>> byKind(Map<RecordKey, CardRecord> records) {
        Map<Kind, List<CardRecord>> parts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.parts()) {
            parts.put(kind, new ArrayList<>());
        }
        records.values().stream()
                .sorted(Comparator.comparingLong(CardRecord::id))
                .forEach(record -> parts.get(record.kind()).add(record));
        return parts;
    }

    /** One record while its changes are taken back. */
    private static final class PastRecord {
        private final PresentRecord present;
        private final Map<String, Value> values;
        private boolean exists = true;
        private boolean archived;
        private int version;

        /**
         * @param since what happened since, from the oldest to the newest
         */
        PastRecord(PresentRecord present, List<ChangeRow> since, Catalogue catalogue) {
            this.present = present;
            this.values = new HashMap<>(present.values());
            this.archived = present.archived();
            this.version = present.version();
            since.reversed().forEach(row -> takeBack(row, catalogue));
        }

        private void takeBack(ChangeRow row, Catalogue catalogue) {
            version = row.version() - 1;
            if (row.isFieldChange()) {
                catalogue.byId(row.fieldId()).ifPresent(field -> values.put(field.key(), row.before()));
            } else if (row.event() == Event.CREATED) {
                exists = false;
            } else {
                archived = row.event() == Event.RESTORED;
            }
        }

        boolean isInUse() {
            return exists && !archived;
        }

        CardRecord restrictedTo(Catalogue readable) {
            Kind kind = present.key().kind();
            if (kind.isCard()) {
                values.put(DerivedName.KEY, DerivedName.of(key -> values.getOrDefault(key, Value.UNKNOWN)));
            }
            Map<String, Value> seen = readable.fields(kind).stream()
                    .map(Field::key)
                    .collect(Collectors.toMap(key -> key, key -> values.getOrDefault(key, Value.UNKNOWN)));
            return new CardRecord(kind, present.key().id(), version, seen);
        }
    }
}
