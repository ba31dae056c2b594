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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.schema.FieldColumns;

/** Reads single cards row by row, before the entities are ready. */
final class PlainCardReader {

    /**
     * @param readable the fields that the session may read
     * @param visibility what holds for the customer rows that the session may see
     * @return the card, or empty where it is not visible
     */
    Optional<Card> read(Connection connection, Catalogue readable, CardVisibility visibility, long customerId) throws SQLException {
        List<CardRecord> customer = records(connection, readable, Kind.CUSTOMER, "id = ?" + visibility.ofCustomer(), customerId);
        if (customer.isEmpty()) {
            return Optional.empty();
        }
        Map<Kind, List<CardRecord>> parts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            if (!kind.isCard()) {
                String condition = "customer_id = ?" + visibility.ofPart() + " order by id";
                parts.put(kind, records(connection, readable, kind, condition, customerId));
            }
        }
        return Optional.of(new Card(customer.getFirst(), parts));
    }

    private static List<CardRecord> records(Connection connection, Catalogue readable, Kind kind, String condition, long customerId)
            throws SQLException {
        List<Field> fields = readable.fields(kind);
        String columns = Stream.concat(
                        Stream.of("id", "version"), fields.stream().flatMap(field -> FieldColumns.readColumns(field).stream()))
                .collect(Collectors.joining(", "));
        String sql = "select " + columns + " from " + kind.key() + " where " + condition;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, customerId);
            try (ResultSet row = select.executeQuery()) {
                List<CardRecord> records = new ArrayList<>();
                while (row.next()) {
                    records.add(record(row, kind, fields));
                }
                return records;
            }
        }
    }

    private static CardRecord record(ResultSet row, Kind kind, List<Field> fields) throws SQLException {
        Map<String, Value> values = new HashMap<>();
        int column = 3;
        for (Field field : fields) {
            values.put(field.key(), FieldColumns.read(row, column, field));
            column += FieldColumns.readColumns(field).size();
        }
        return new CardRecord(kind, row.getLong(1), row.getInt(2), values);
    }
}
