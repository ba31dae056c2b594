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
import java.util.ArrayList;
import java.util.List;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.Migrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies all tables into a schema beside theirs that only the owner can read. It protects against a migration that goes wrong, not
 * against a disk that breaks: regular backups are the work of who runs the server. The copy stays until that of the next upgrade is made.
 */
public final class ServerBackup implements Migrator.Backup {
    private static final Logger LOG = LoggerFactory.getLogger(ServerBackup.class);
    private static final String PREFIX = Dialect.SCHEMA + "_before_";

    @Override
    public void make(Connection connection, int version) throws SQLException {
        String schema = PREFIX + (version + 1);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String old : names(statement, "select nspname from pg_namespace where nspname like 'kartotek\\_before\\_%'")) {
                statement.execute("drop schema " + old + " cascade");
            }
            statement.execute("create schema " + schema);
            for (String table : names(statement, "select tablename from pg_tables where schemaname = '" + Dialect.SCHEMA + "'")) {
                statement.execute("create table " + schema + '.' + table + " as table " + Dialect.SCHEMA + '.' + table);
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        LOG.info("Copied the tables before format {}", version + 1);
    }

    private static List<String> names(Statement statement, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
