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
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.PresentRecord;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.change.store.RecordRows;

/**
 * A card and its parts, and some of what else hung on it, with all values and all changes. What hangs on a card may be a lot, so that it
 * is read only where it is asked about.
 *
 * @param records by key, archived ones too
 * @param rows those of each record from the oldest to the newest
 */
record StoredCard(Map<RecordKey, PresentRecord> records, Map<RecordKey, List<ChangeRow>> rows) {

    /** Reads cards and their parts by id; ids without a card are left out. */
    static Map<Long, StoredCard> read(
            Connection connection, Catalogue catalogue, Predicate<Field> columns, Collection<Long> cardIds) throws SQLException {
        return read(connection, catalogue, columns, cardIds, Set.of());
    }

    /**
     * Reads cards by id, with their parts.
     *
     * @param columns the fields that can be read at all
     * @param further what else is read of these cards, records that belong to none included
     */
    static Map<Long, StoredCard> read(
            Connection connection, Catalogue catalogue, Predicate<Field> columns, Collection<Long> cardIds, Set<RecordKey> further)
            throws SQLException {
        Map<Long, StoredCard> cards = new LinkedHashMap<>();
        Function<Kind, RecordRows> rows = kind -> new RecordRows(
                kind, catalogue.allFields().stream().filter(field -> field.kind() == kind).toList(), columns);
        readRecords(connection, rows.apply(Kind.CUSTOMER), "id", cardIds, cards);
        for (Kind kind : Kind.parts()) {
            readRecords(connection, rows.apply(kind), RecordRows.cardColumn(kind), cardIds, cards);
        }
        Map<Kind, Set<Long>> ids = new EnumMap<>(Kind.class);
        further.forEach(key -> ids.computeIfAbsent(key.kind(), kind -> new TreeSet<>()).add(key.id()));
        for (Map.Entry<Kind, Set<Long>> each : ids.entrySet()) {
            if (!each.getKey().isCard() && !each.getKey().isPart()) {
                readRecords(connection, rows.apply(each.getKey()), "id", each.getValue(), cards);
            }
        }
        for (ChangeRow row : new ChangeRows(connection, catalogue).ofCards(cardIds)) {
            StoredCard card = cards.get(row.cardId());
            if (card != null && card.records().containsKey(row.key())) {
                card.rows().computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
            }
        }
        return cards;
    }

    private static void readRecords(
            Connection connection, RecordRows reader, String column, Collection<Long> ids, Map<Long, StoredCard> cards)
            throws SQLException {
        IdBatches.read(connection, reader.select() + " where " + column + " in ({ids})", ids, row -> {
            PresentRecord record = reader.read(row);
            of(cards, record.cardId()).records().put(record.key(), record);
        });
    }

    /** What hangs on some cards beside their parts and is in use: id of the change set that touched each last. */
    static Map<Long, Map<RecordKey, Long>> othersInUse(Connection connection, Collection<Long> cardIds) throws SQLException {
        Map<Long, Map<RecordKey, Long>> others = new HashMap<>();
        for (Kind kind : Kind.values()) {
            if (kind.isOnCard() && !kind.isPart()) {
                String sql = "select customer_id, id, changed_in from " + kind.key() + " where archived = 0 and customer_id in ({ids})";
                IdBatches.read(connection, sql, cardIds, row -> others.computeIfAbsent(row.getLong(1), id -> new LinkedHashMap<>())
                        .put(new RecordKey(kind, row.getLong(2)), row.getLong(3)));
            }
        }
        return others;
    }

    private static StoredCard of(Map<Long, StoredCard> cards, long cardId) {
        return cards.computeIfAbsent(cardId, id -> new StoredCard(new LinkedHashMap<>(), new HashMap<>()));
    }

    Optional<PresentRecord> customer(long cardId) {
        return Optional.ofNullable(records.get(RecordKey.card(cardId)));
    }

    List<ChangeRow> rowsOf(RecordKey key) {
        return rows.getOrDefault(key, List.of());
    }

    /** The value that a field had after one of the rows of its record: the next before, or the present one. */
    Value after(ChangeRow row, Field field) {
        boolean later = false;
        for (ChangeRow each : rowsOf(row.key())) {
            if (later && each.isFieldChange() && each.fieldId() == field.id()) {
                return each.before();
            }
            later |= each.equals(row);
        }
        PresentRecord present = records.get(row.key());
        return present == null ? Value.UNKNOWN : present.value(field.key());
    }
}
