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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.FieldColumns;

/**
 * Tells the embedded database which index to use. Its optimizer knows neither how many rows are wanted nor, after a large import,
 * how many there are, and sorts a whole table for the first fifty rows of a list. Thread-safe.
 */
final class DerbyIndexes {
    private static final String TOKENS = "token";

    private volatile Map<String, String> known = Map.of();

    /**
     * The hint for the table of a kind, to stand behind its name; nothing but a space where the database decides itself.
     */
    String alongOrder(Connection connection, Reading reading, RowOrder order) throws SQLException {
        if (reading.dialect() != Dialect.DERBY || order.isDescending()) {
            return " ";
        }
        Optional<String> column = order.isById() ? Optional.of("id") : order.indexed().map(FieldColumns::sortKey);
        return column.isEmpty() ? " " : hint(connection, reading.kind().key(), column.get()).orElse(" ");
    }

    /** The hint for tokens that are looked up by their card, or empty where there is no index for that. */
    Optional<String> tokensOfCard(Connection connection) throws SQLException {
        return hint(connection, TOKENS, "card_id");
    }

    /** Looks again where it is not known: the index of an added field comes after its column. */
    private Optional<String> hint(Connection connection, String table, String column) throws SQLException {
        String key = table + '.' + column;
        if (!known.containsKey(key)) {
            known = load(connection);
        }
        return Optional.ofNullable(known.get(key)).map(index -> " --DERBY-PROPERTIES index=\"" + index + "\"\n");
    }

    private static Map<String, String> load(Connection connection) throws SQLException {
        Map<String, String> loaded = new HashMap<>();
        Stream<String> tables = Stream.concat(Stream.of(TOKENS), Stream.of(Kind.values()).map(Kind::key));
        for (String table : tables.toList()) {
            try (ResultSet index =
                    connection.getMetaData().getIndexInfo(null, "APP", table.toUpperCase(Locale.ROOT), false, true)) {
                while (index.next()) {
                    if (index.getShort("ORDINAL_POSITION") == 1) {
                        String column = index.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                        loaded.put(table + '.' + column, index.getString("INDEX_NAME"));
                    }
                }
            }
        }
        return Map.copyOf(loaded);
    }
}
