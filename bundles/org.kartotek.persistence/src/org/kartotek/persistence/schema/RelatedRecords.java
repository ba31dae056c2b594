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
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.persistence.catalogue.CatalogueVersion;
import org.kartotek.persistence.catalogue.FieldStore;

/** Version 4: what was said, promised, complained about and bought. */
final class RelatedRecords implements Migration {
    private static final String FOLDER = "v0004/";
    /** Of the first field; those of the versions before are lower. */
    private static final int FIRST_FIELD = 101;

    @Override
    public int version() {
        return 4;
    }

    @Override
    public void apply(Connection connection, Dialect dialect) throws SQLException {
        List<Field> fields = BuiltInFields.read(FOLDER + "fields.txt", FIRST_FIELD);
        String script = InitialSchema.withColumns(SqlScript.resource(FOLDER + "tables.sql"), dialect, fields);
        SqlScript.run(connection, dialect, script);
        try (Statement statement = connection.createStatement()) {
            for (Field field : fields) {
                if (field.is(FieldTrait.SORTABLE)) {
                    statement.execute(FieldColumns.indexDefinition(field, dialect));
                }
                FieldStore.insert(connection, field);
            }
        }
        InitialSchema.insertChoices(connection, FOLDER + "choices.txt");
        CatalogueVersion.raise(connection);
    }
}
