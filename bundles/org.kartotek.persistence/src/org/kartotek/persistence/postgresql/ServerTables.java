/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.kartotek.persistence.schema.Dialect;

/** Whether a database on a server has a card index. */
final class ServerTables {
    private static final String QUERY =
            "select 1 from pg_tables where schemaname = '" + Dialect.SCHEMA + "' and tablename = 'schema_version'";

    private ServerTables() {}

    /** Also seen by users who have not been admitted to it. */
    static boolean exist(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            return row.next();
        }
    }
}
