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
import java.util.List;
import org.kartotek.core.catalogue.Field;
import org.kartotek.persistence.catalogue.CatalogueVersion;
import org.kartotek.persistence.catalogue.FieldStore;

/**
 * A version that brings kinds of records: their tables, fields and choices, as the folder of the version has them.
 *
 * @param firstField id of the first field; those of the versions before are lower
 */
record FurtherKinds(int version, int firstField) implements Migration {
    @Override
    public void apply(Connection connection, Dialect dialect) throws SQLException {
        String folder = String.format("v%04d/", version);
        List<Field> fields = BuiltInFields.read(folder + "fields.txt", firstField);
        SqlScript.run(connection, dialect, InitialSchema.withColumns(SqlScript.resource(folder + "tables.sql"), dialect, fields));
        InitialSchema.createFieldIndexes(connection, dialect, fields);
        for (Field field : fields) {
            FieldStore.insert(connection, field);
        }
        InitialSchema.insertChoices(connection, folder + "choices.txt");
        CatalogueVersion.raise(connection);
    }
}
