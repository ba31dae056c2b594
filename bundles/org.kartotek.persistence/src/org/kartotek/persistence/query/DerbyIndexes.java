/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.persistence.schema.FieldColumns;

/**
 * Tells the embedded database which index to use. Its optimizer knows neither how many rows are wanted nor, after a large import,
 * how many there are, and sorts a whole table for the first fifty rows of a list. Thread-safe.
 */
final class DerbyIndexes {
    private static final String TOKENS = "token";
    /** Behind the name of a column: the index of most columns that begins with it. */
    private static final String LONGEST = "+";
    /** Between the card and the column after it, where the index has the records of a card in descending order. */
    private static final String NEWEST = ">";
    /** The same in ascending order. */
    private static final String OLDEST = "<";

    /** The index of an added field comes after its column; where one is missing, nobody looks for it all the time. */
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(10);

    private volatile Known known = new Known(Map.of(), System.nanoTime() - 2 * TRUSTED_NANOS);

    private record Known(Map<String, String> indexes, long at) {}

    /** The hint for the table of a kind by which the order can be walked. */
    Optional<String> order(Connection connection, Reading reading, RowOrder order) throws SQLException {
        Optional<String> column = order.isById() ? Optional.of("id") : order.indexed().map(FieldColumns::sortKey);
        return column.isEmpty() ? Optional.empty() : hint(connection, reading.kind().key(), column.get());
    }

    /** The hint for customers that are looked up by the sort key of a field. */
    Optional<String> field(Connection connection, Field field) throws SQLException {
        return hint(connection, Kind.CUSTOMER.key(), FieldColumns.sortKey(field));
    }

    /** The hint for customers that are looked up by their ids; left alone, the engine walks the order and looks at every card. */
    Optional<String> id(Connection connection) throws SQLException {
        return hint(connection, Kind.CUSTOMER.key(), "id");
    }

    /** The hint for records that are looked up by the card that they hang on. */
    Optional<String> card(Connection connection, Kind kind) throws SQLException {
        return hint(connection, kind.key(), "customer_id");
    }

    /** The hint for the records of one card in descending order of a field; empty where there is no index for that. */
    Optional<String> newest(Connection connection, Kind kind, Field field) throws SQLException {
        return hint(connection, kind.key(), "customer_id" + NEWEST + FieldColumns.sortKey(field));
    }

    /** The hint for records of which something is summed, in an order that begins with a field. */
    Optional<String> sums(Connection connection, Kind kind, Field field) throws SQLException {
        return hint(connection, kind.key(), FieldColumns.sortKey(field) + LONGEST);
    }

    /** The hint for customers that are looked up by their scope. */
    Optional<String> scope(Connection connection) throws SQLException {
        return hint(connection, Kind.CUSTOMER.key(), "scope_id");
    }

    /** The hint for the customers of one scope in the order of a field; empty where there is no index for that. */
    Optional<String> scope(Connection connection, Field field) throws SQLException {
        return hint(connection, Kind.CUSTOMER.key(), "scope_id" + OLDEST + FieldColumns.sortKey(field));
    }

    /** The hint for tokens that are looked up by their card. */
    Optional<String> tokensOfCard(Connection connection) throws SQLException {
        return hint(connection, TOKENS, "card_id");
    }

    /** A hint stands behind the name of the table; it is empty where there is no index that begins with the column. */
    private Optional<String> hint(Connection connection, String table, String column) throws SQLException {
        String key = table + '.' + column;
        if (!known.indexes().containsKey(key) && System.nanoTime() - known.at() > TRUSTED_NANOS) {
            known = new Known(load(connection), System.nanoTime());
        }
        return Optional.ofNullable(known.indexes().get(key)).map(index -> " --DERBY-PROPERTIES index=\"" + index + "\"\n");
    }

    private static Map<String, String> load(Connection connection) throws SQLException {
        Map<String, String> loaded = new HashMap<>();
        Stream<String> tables = Stream.concat(Stream.of(TOKENS), Stream.of(Kind.values()).map(Kind::key));
        for (String table : tables.toList()) {
            try (ResultSet index = connection.getMetaData().getIndexInfo(null, "APP", table.toUpperCase(Locale.ROOT), false, true)) {
                Map<String, List<String>> columns = new LinkedHashMap<>();
                while (index.next()) {
                    String column = index.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                    List<String> before = columns.computeIfAbsent(index.getString("INDEX_NAME"), name -> new ArrayList<>());
                    if (before.size() == 1) {
                        String direction = "D".equals(index.getString("ASC_OR_DESC")) ? NEWEST : OLDEST;
                        loaded.put(table + '.' + before.getFirst() + direction + column, index.getString("INDEX_NAME"));
                    }
                    before.add(column);
                }
                // the short ones first: those of more columns are made for sums
                columns.entrySet().stream()
                        .sorted(Comparator.comparing(each -> each.getValue().size()))
                        .forEach(each -> {
                            String key = table + '.' + each.getValue().getFirst();
                            loaded.putIfAbsent(key, each.getKey());
                            loaded.put(key + LONGEST, each.getKey());
                        });
            }
        }
        return Map.copyOf(loaded);
    }
}
