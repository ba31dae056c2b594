/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.FieldColumns;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Every value of every type comes back from its columns as it went in. */
class FieldColumnsTest {

    private static List<Object> extremes(FieldType type) {
        return switch (type) {
            case TEXT -> List.of("x", "ÆØÅ ñ ß Ж 名 \uD83D\uDE00", "it's \"quoted\"; --");
            case LONG_TEXT -> List.of("two\nlines", "Ж".repeat(20_000));
            case NUMBER -> List.of(BigDecimal.ZERO, new BigDecimal("-0.00000001"), new BigDecimal("99999999999999999999.5"));
            case MONEY ->
                List.of(new Money(-1250, Currency.getInstance("EUR")), new Money(Long.MAX_VALUE, Currency.getInstance("JPY")));
            case DATE ->
                List.of(LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 15), LocalDate.of(2026, 3, 29), LocalDate.of(9999, 12, 31));
            case YES_NO -> List.of(true, false);
            case CHOICE -> List.of("active");
            case CHOICES -> List.of(new TreeSet<>(Set.of("a")), new TreeSet<>(Set.of("b", "a", "c_d")));
            case PHONE -> List.of("+45 65 12 34 56");
            case EMAIL -> List.of("søren@example.org");
            case WEB -> List.of("https://example.org/?q=1");
            case COUNTRY -> List.of("DK");
            case REFERENCE -> List.of(1L, Long.MAX_VALUE);
        };
    }

    private static Field field(FieldType type, FieldTrait... traits) {
        return new Field(
                2000, Kind.CUSTOMER, "x_" + type.key(), type, Labels.same("X"), "more", 1, null, Set.of(traits), 0, Set.of());
    }

    @DatabaseTest
    void valuesComeBackAsTheyWentIn(TestDatabase database) throws SQLException {
        Dialect dialect = database.isEmbedded() ? Dialect.DERBY : Dialect.POSTGRESQL;
        try (Connection connection = database.rawConnection()) {
            for (FieldType type : FieldType.values()) {
                Field field = field(type);
                create(connection, dialect, field);
                List<Value> values = new ArrayList<>(List.of(Value.ABSENT, Value.UNKNOWN));
                extremes(type).forEach(content -> values.add(Value.of(content)));
                for (int id = 0; id < values.size(); id++) {
                    insert(connection, field, id, values.get(id));
                    assertEquals(values.get(id), read(connection, field, id), type.key());
                }
            }
        }
    }

    @DatabaseTest
    void aRowWithoutAValueReadsUnknown(TestDatabase database) throws SQLException {
        Dialect dialect = database.isEmbedded() ? Dialect.DERBY : Dialect.POSTGRESQL;
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            Field added = field(FieldType.TEXT);
            Field sortable = field(FieldType.NUMBER, FieldTrait.SORTABLE);
            create(connection, dialect, added);
            create(connection, dialect, sortable);
            for (Field field : List.of(added, sortable)) {
                statement.executeUpdate("insert into " + table(field) + " (id) values (1)");
                assertEquals(Value.UNKNOWN, read(connection, field, 1));
                String key = "select " + FieldColumns.sortExpression("t", field) + " from " + table(field) + " t";
                try (ResultSet row = statement.executeQuery(key)) {
                    row.next();
                    assertEquals(SortKey.UNKNOWN, row.getString(1));
                }
            }
        }
    }

    private static String table(Field field) {
        return "try_" + field.key();
    }

    private static void create(Connection connection, Dialect dialect, Field field) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + table(field) + " (id BIGINT NOT NULL PRIMARY KEY, "
                    + String.join(", ", FieldColumns.definitions(field, dialect)) + ")");
        }
    }

    private static void insert(Connection connection, Field field, int id, Value value) throws SQLException {
        List<String> columns = FieldColumns.writeColumns(field);
        String marks = String.join(",", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table(field) + " (id," + String.join(",", columns) + ") values (?," + marks + ")")) {
            insert.setInt(1, id);
            assertEquals(columns.size() + 2, FieldColumns.bind(insert, 2, field, value));
            insert.executeUpdate();
        }
    }

    private static Value read(Connection connection, Field field, int id) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select " + String.join(",", FieldColumns.readColumns(field)) + " from " + table(field) + " where id = " + id)) {
            row.next();
            return FieldColumns.read(row, 1, field);
        }
    }
}
