/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.cards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.schema.FieldColumns;

/** Puts rows into tables past the writer, for tests of what reads them. */
final class StoredRows {
    private final Connection connection;
    private final Catalogue catalogue;

    StoredRows(Connection connection, Catalogue catalogue) {
        this.connection = connection;
        this.catalogue = catalogue;
    }

    /** Interns a scope. */
    void scope(int id, String territory, String owner) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into scope (id, territory, owner) values (?,?,?)")) {
            insert.setInt(1, id);
            insert.setString(2, territory);
            insert.setString(3, owner);
            insert.executeUpdate();
        }
    }

    void customer(long id, int scope, Map<String, Value> values) throws SQLException {
        Value number = values.getOrDefault("number", Value.UNKNOWN);
        String unique = number.isKnown() ? Folding.fold(Canonical.text(number)) : null;
        insert(Kind.CUSTOMER, List.of("id", "scope_id", "number_uk"), asList(id, scope, unique), values);
    }

    void part(Kind kind, long id, long customer, Map<String, Value> values) throws SQLException {
        insert(kind, List.of("id", "customer_id"), asList(id, customer), values);
    }

    private static List<Object> asList(Object... values) {
        List<Object> list = new ArrayList<>();
        Collections.addAll(list, values);
        return list;
    }

    private void insert(Kind kind, List<String> fixed, List<Object> fixedValues, Map<String, Value> values) throws SQLException {
        List<String> columns = new ArrayList<>(List.of("version", "archived", "changed_in"));
        columns.addAll(fixed);
        List<Field> fields = catalogue.fields(kind);
        fields.forEach(field -> columns.addAll(FieldColumns.writeColumns(field)));
        String sql = "insert into " + kind.key() + " (" + String.join(",", columns) + ") values ("
                + String.join(",", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int next = 1;
            insert.setInt(next++, 7);
            insert.setShort(next++, (short) 0);
            insert.setLong(next++, 1);
            for (Object value : fixedValues) {
                insert.setObject(next++, value);
            }
            for (Field field : fields) {
                next = FieldColumns.bind(insert, next, field, values.getOrDefault(field.key(), Value.UNKNOWN));
            }
            insert.executeUpdate();
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
