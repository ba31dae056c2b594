/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;

/** The list that is measured: its columns, in a query and in a raw statement. */
final class ListColumns {
    /** Rows of a page. */
    static final int PAGE = 50;

    private static final List<String> KEYS = List.of("name", "number", "city", "country", "status", "email");

    private ListColumns() {}

    static CardQuery orderedBy(String field) {
        return CardQuery.customers(KEYS.toArray(String[]::new)).orderedBy(List.of(new Order(new FieldPath(field), false)));
    }

    /** Id and order first, then value and state of each column, all of table {@code c}. */
    static String raw(String order) {
        Stream<String> columns = KEYS.stream().flatMap(key -> Stream.of("c.f_" + key, "c.f_" + key + "_st"));
        return "c.id, c.f_" + order + "_sk, " + columns.collect(Collectors.joining(", "));
    }

    /** Reads whatever a statement returns. */
    static int consume(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            int rows = 0;
            while (row.next()) {
                for (int i = 1; i <= columns; i++) {
                    row.getObject(i);
                }
                rows++;
            }
            return rows;
        }
    }
}
