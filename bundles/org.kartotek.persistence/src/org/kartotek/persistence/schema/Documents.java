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

/** Version 3: documents of a card, and the tables for the bytes of files. */
final class Documents implements Migration {
    private static final String FOLDER = "v0003/";
    /** After the fields of the first version. */
    private static final int FIRST_FIELD = 46;

    @Override
    public int version() {
        return 3;
    }

    @Override
    public void apply(Connection connection, Dialect dialect) throws SQLException {
        List<Field> fields = BuiltInFields.read(FOLDER + "fields.txt", FIRST_FIELD);
        String tables = InitialSchema.withColumns(SqlScript.resource(FOLDER + "tables.sql"), dialect, fields);
        SqlScript.run(connection, dialect, tables);
        for (Field field : fields) {
            FieldStore.insert(connection, field);
        }
        InitialSchema.insertChoices(connection, FOLDER + "choices.txt");
        CatalogueVersion.raise(connection);
    }
}
