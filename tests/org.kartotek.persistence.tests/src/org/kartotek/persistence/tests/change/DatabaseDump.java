/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kartotek.testsupport.TestDatabase;

/** Everything that is stored about cards, to compare two databases or one at two moments. */
final class DatabaseDump {
    private static final List<String> TABLES = List.of("customer", "contact", "address", "contact_point", "document", "token", "change_row",
            "change_set", "activity", "article", "purchase", "purchase_line", "purchase_total");

    private DatabaseDump() {}

    /** The rows of each table, in an order of their own, without some columns. */
    static Map<String, List<String>> of(TestDatabase database, String... without) throws SQLException {
        Map<String, List<String>> dump = new TreeMap<>();
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                dump.put(table, rows(statement, table, Set.of(without)));
            }
        }
        return dump;
    }

    private static List<String> rows(Statement statement, String table, Set<String> without) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select * from " + table)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    String name = row.getMetaData().getColumnName(i).toLowerCase();
                    String value = row.getString(i);
                    if (value != null && !without.contains(name)) {
                        line.append(name).append('=').append(value).append(' ');
                    }
                }
                rows.add(line.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    /** The number in the only row and column of a query. */
    static long number(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
