/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.persistence.catalogue.CatalogueReader;
import org.kartotek.persistence.catalogue.FieldStore;
import org.kartotek.persistence.catalogue.LabelText;

/** Version 1: all tables, the built-in fields, the choice lists and four territories. */
final class InitialSchema implements Migration {
    private static final String FOLDER = "v0001/";
    private static final List<String> LANGUAGES = List.of("en", "da", "de", "es", "ru");

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(Connection connection, Dialect dialect) throws SQLException {
        List<Field> fields = BuiltInFields.read(FOLDER + "fields.txt", 1);
        SqlScript.run(connection, dialect, withColumns(SqlScript.resource(FOLDER + "tables.sql"), dialect, fields));
        createFieldIndexes(connection, dialect, fields);
        SqlScript.run(connection, dialect, SqlScript.resource(FOLDER + "indexes.sql"));
        for (Field field : fields) {
            FieldStore.insert(connection, field);
        }
        insertChoices(connection, FOLDER + "choices.txt");
        insertTerritories(connection);
        insertVersion(connection);
    }

    /** A script with the columns of fields where it says {@code {fields kind}}. */
    static String withColumns(String script, Dialect dialect, List<Field> fields) {
        String whole = script;
        for (Kind kind : Kind.values()) {
            String columns = fields.stream()
                    .filter(field -> field.kind() == kind)
                    .flatMap(field -> FieldColumns.definitions(field, dialect).stream())
                    .collect(Collectors.joining(",\n    "));
            whole = whole.replace("{fields " + kind.key() + "}", columns);
        }
        return whole;
    }

    /** Creates the indexes of the fields that lists are sorted by. */
    static void createFieldIndexes(Connection connection, Dialect dialect, List<Field> fields) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Field field : fields) {
                if (field.is(FieldTrait.SORTABLE)) {
                    statement.execute(FieldColumns.indexDefinition(field, dialect));
                }
            }
        }
    }

    /** Inserts the choice lists of a resource. */
    static void insertChoices(Connection connection, String resource) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into choice (list_key, choice_key, position, labels) values (?,?,?,?)")) {
            int position = 0;
            for (List<String> row : SqlScript.rows(resource).toList()) {
                insert.setString(1, row.get(0));
                insert.setString(2, row.get(1));
                insert.setInt(3, position++);
                insert.setString(4, LabelText.write(labels(row, 2)));
                insert.executeUpdate();
            }
        }
    }

    private static void insertTerritories(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into territory (id, territory_key, labels) values (?,?,?)")) {
            int id = 0;
            for (List<String> row : SqlScript.rows(FOLDER + "territories.txt").toList()) {
                insert.setInt(1, ++id);
                insert.setString(2, row.get(0));
                insert.setString(3, LabelText.write(labels(row, 1)));
                insert.executeUpdate();
            }
        }
    }

    private static void insertVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into setting (name, value) values ('" + CatalogueReader.VERSION_SETTING + "', '1')");
        }
    }

    /** The labels in the columns of a row from {@code first} on, in the order of the languages. */
    static Labels labels(List<String> row, int first) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            labels.put(LANGUAGES.get(i), row.get(first + i));
        }
        return new Labels(labels);
    }
}
