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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.persistence.catalogue.CatalogueVersion;
import org.kartotek.persistence.catalogue.FieldStore;

/**
 * A version that brings kinds of records: their tables, fields and choices, as the folder of the version has them.
 *
 * @param firstField id of the first field; those of the versions before are lower
 * @param grown kinds of versions before, whose tables get columns for their further fields
 */
record FurtherKinds(int version, int firstField, Set<Kind> grown) implements Migration {
    @Override
    public void apply(Connection connection, Dialect dialect) throws SQLException {
        String folder = String.format("v%04d/", version);
        List<Field> fields = BuiltInFields.read(folder + "fields.txt", firstField);
        SqlScript.run(connection, dialect, InitialSchema.withColumns(SqlScript.resource(folder + "tables.sql"), dialect, fields));
        addColumns(connection, dialect, fields);
        InitialSchema.createFieldIndexes(connection, dialect, fields);
        for (Field field : fields) {
            FieldStore.insert(connection, field);
        }
        InitialSchema.insertChoices(connection, folder + "choices.txt");
        CatalogueVersion.raise(connection);
    }

    private void addColumns(Connection connection, Dialect dialect, List<Field> fields) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Field field : fields) {
                if (grown.contains(field.kind())) {
                    for (String column : FieldColumns.definitions(field, dialect)) {
                        statement.execute("alter table " + dialect.table(field.kind().key()) + " add column " + column);
                    }
                }
            }
        }
    }
}
