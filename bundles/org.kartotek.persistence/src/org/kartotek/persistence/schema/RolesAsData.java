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
import java.util.List;
import org.kartotek.persistence.catalogue.CatalogueVersion;
import org.kartotek.persistence.catalogue.LabelText;

/** Version 6: the tables of roles, the roles to start with, and the audit log. Users keep what they had. */
final class RolesAsData implements Migration {
    private static final String FOLDER = "v0006/";

    @Override
    public int version() {
        return 6;
    }

    @Override
    public void apply(Connection connection, Dialect dialect) throws SQLException {
        SqlScript.run(connection, dialect, SqlScript.resource(FOLDER + "tables.sql"));
        insertRoles(connection);
        insertRights(connection);
        CatalogueVersion.raise(connection);
    }

    private static void insertRoles(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into app_role (role_key, position, labels) values (?,?,?)")) {
            int position = 0;
            for (List<String> row : SqlScript.rows(FOLDER + "roles.txt").toList()) {
                insert.setString(1, row.get(0));
                insert.setInt(2, position++);
                insert.setString(3, LabelText.write(InitialSchema.labels(row, 1)));
                insert.executeUpdate();
            }
        }
    }

    private static void insertRights(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into role_right (role_key, subject, word) values (?,?,?)")) {
            for (List<String> row : SqlScript.rows(FOLDER + "rights.txt").toList()) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setString(i + 1, row.get(i));
                }
                insert.executeUpdate();
            }
        }
    }
}
