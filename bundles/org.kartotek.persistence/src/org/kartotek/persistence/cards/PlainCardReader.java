/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.cards;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.change.store.RecordRows;
import org.kartotek.persistence.schema.FieldColumns;

/** Reads cards row by row: single ones before the entities are ready, and several at once. */
final class PlainCardReader {

    /**
     * @param readable the fields that the session may read
     * @param visibility what holds for the customer rows that the session may see
     * @return the card, or empty where it is not visible
     */
    Optional<Card> read(Connection connection, Catalogue readable, CardVisibility visibility, long customerId) throws SQLException {
        return read(connection, readable, visibility, List.of(customerId)).stream().findFirst();
    }

    /**
     * @return those of the cards that are visible
     */
    List<Card> read(Connection connection, Catalogue readable, CardVisibility visibility, Collection<Long> customerIds)
            throws SQLException {
        Map<Long, CardRecord> customers = new LinkedHashMap<>();
        records(connection, readable, Kind.CUSTOMER, visibility.ofCustomer(), Set.copyOf(customerIds))
                .forEach((id, own) -> customers.put(id, own.getFirst()));
        Map<Kind, Map<Long, List<CardRecord>>> parts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.parts()) {
            parts.put(kind, records(connection, readable, kind, visibility.ofPart(), customers.keySet()));
        }
        return customers.values().stream().map(customer -> new Card(customer, partsOf(customer.id(), parts))).toList();
    }

    /**
     * @return the record, or empty where it is not visible
     */
    Optional<RecordOnCard> record(Connection connection, Catalogue readable, CardVisibility visibility, Kind kind, long id)
            throws SQLException {
        String onCard = " and customer_id in (select id from customer where 1 = 1" + visibility.ofCustomer() + ")";
        String condition = kind.isCard() ? visibility.ofCustomer() : visibility.ofPart() + (kind.isOnCard() ? onCard : "");
        return records(connection, readable, kind, "id", condition, Set.of(id)).entrySet().stream()
                .findFirst()
                .map(each -> new RecordOnCard(each.getKey(), each.getValue().getFirst()));
    }

    private static Map<Kind, List<CardRecord>> partsOf(long customerId, Map<Kind, Map<Long, List<CardRecord>>> parts) {
        Map<Kind, List<CardRecord>> own = new EnumMap<>(Kind.class);
        parts.forEach((kind, byCard) -> own.put(
                kind,
                byCard.getOrDefault(customerId, List.of()).stream()
                        .sorted(Comparator.comparingLong(CardRecord::id))
                        .toList()));
        return own;
    }

    /** The records by id of the card that they are or hang on. */
    private static Map<Long, List<CardRecord>> records(
            Connection connection, Catalogue readable, Kind kind, String condition, Collection<Long> customerIds) throws SQLException {
        return records(connection, readable, kind, RecordRows.cardColumn(kind), condition, customerIds);
    }

    /** None of a kind of which nothing may be read: how many there are says something too. */
    private static Map<Long, List<CardRecord>> records(
            Connection connection, Catalogue readable, Kind kind, String column, String condition, Collection<Long> ids)
            throws SQLException {
        List<Field> fields = readable.fields(kind);
        if (fields.isEmpty()) {
            return Map.of();
        }
        String card = RecordRows.cardColumn(kind);
        String columns = Stream.concat(
                        Stream.of("id", card, "version"), fields.stream().flatMap(field -> FieldColumns.readColumns(field).stream()))
                .collect(Collectors.joining(", "));
        String sql = "select " + columns + " from " + kind.key() + " where " + column + " in ({ids})" + condition;
        Map<Long, List<CardRecord>> records = new LinkedHashMap<>();
        IdBatches.read(connection, sql, ids, row ->
                records.computeIfAbsent(row.getLong(2), id -> new ArrayList<>()).add(record(row, kind, fields)));
        return records;
    }

    private static CardRecord record(ResultSet row, Kind kind, List<Field> fields) throws SQLException {
        Map<String, Value> values = new HashMap<>();
        int column = 4;
        for (Field field : fields) {
            values.put(field.key(), FieldColumns.read(row, column, field));
            column += FieldColumns.readColumns(field).size();
        }
        return new CardRecord(kind, row.getLong(1), row.getInt(3), values);
    }
}
