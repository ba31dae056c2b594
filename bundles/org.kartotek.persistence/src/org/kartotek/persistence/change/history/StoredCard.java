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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.PresentRecord;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.change.store.RecordRows;

/**
 * A card and everything that ever hung on it, with all values and all changes.
 *
 * @param records by key, archived ones too
 * @param rows those of each record from the oldest to the newest
 */
record StoredCard(Map<RecordKey, PresentRecord> records, Map<RecordKey, List<ChangeRow>> rows) {

    /** Reads cards by id; ids without a card are left out. */
    static Map<Long, StoredCard> read(Connection connection, Catalogue catalogue, Collection<Long> cardIds) throws SQLException {
        Map<Long, StoredCard> cards = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            List<Field> fields =
                    catalogue.allFields().stream().filter(field -> field.kind() == kind).toList();
            RecordRows reader = new RecordRows(kind, fields);
            String sql = reader.select() + " where " + RecordRows.cardColumn(kind) + " in ({ids})";
            IdBatches.read(connection, sql, cardIds, row -> {
                PresentRecord record = reader.read(row);
                of(cards, record.cardId()).records().put(record.key(), record);
            });
        }
        for (ChangeRow row : new ChangeRows(connection, catalogue).ofCards(cardIds)) {
            of(cards, row.cardId()).rows().computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
        }
        return cards;
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
