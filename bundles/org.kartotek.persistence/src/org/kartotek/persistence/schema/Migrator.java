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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.KartotekException;

/** Brings the tables of a database to the version of the program: all steps in one transaction, after one copy. */
public final class Migrator {
    private static final String VERSION_TABLE = "schema_version";

    /** Documents of a card, and the tables for the bytes of files. */
    private static final Migration DOCUMENTS = new FurtherKinds(3, 46, Set.of());
    /** What was said, promised, complained about and bought. */
    private static final Migration RELATED_RECORDS = new FurtherKinds(4, 101, Set.of());
    /** Quotes and invoices, and the tax on articles and lines. */
    private static final Migration INVOICES = new FurtherKinds(5, 301, Set.of(Kind.ARTICLE, Kind.PURCHASE_LINE));

    private final Dialect dialect;
    private final List<Migration> migrations;

    /** Saves the database before its tables change. */
    @FunctionalInterface
    public interface Backup {
        /**
         * @param version of the tables that are saved
         */
        void make(Connection connection, int version) throws SQLException;
    }

    /** Migrates to the version of this program. */
    public Migrator(Dialect dialect) {
        this(
                dialect,
                List.of(
                        new InitialSchema(),
                        new ChoicesAndSections(),
                        DOCUMENTS,
                        RELATED_RECORDS,
                        INVOICES,
                        new RolesAsData(),
                        new SeenCards()));
    }

    /**
     * @param migrations in ascending order of their versions
     */
    public Migrator(Dialect dialect, List<Migration> migrations) {
        this.dialect = dialect;
        this.migrations = List.copyOf(migrations);
    }

    /** The version of the tables after all migrations. */
    public int target() {
        return migrations.getLast().version();
    }

    /** The version that the database has; 0 where it has no tables of Kartotek. */
    public int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(version) from " + dialect.table(VERSION_TABLE))) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            // cheaper than to ask first, at each start
            if (dialect.isMissingTable(e)) {
                return 0;
            }
            throw e;
        }
    }

    /**
     * @return whether there is something to migrate
     * @throws KartotekException where the database is newer than the program
     */
    public boolean isBehind(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > target()) {
            throw new KartotekException(Messages.NEWER.with(version, target()));
        }
        return version < target();
    }

    /**
     * Applies what is missing, all or nothing: whoever tries again after a failure begins where the first copy was made. The connection
     * is left in auto-commit mode.
     *
     * @param backup called once, before the first step, on a database that has tables already
     */
    public void migrate(Connection connection, Backup backup) throws SQLException {
        if (!isBehind(connection)) {
            return;
        }
        int from = version(connection);
        if (from > 0) {
            backup.make(connection, from);
        }
        connection.setAutoCommit(false);
        try {
            for (Migration migration : migrations) {
                if (migration.version() > from) {
                    applyInside(connection, migration);
                }
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Makes all tables of a new database inside the transaction of the connection. */
    public void applyAll(Connection connection) throws SQLException {
        for (Migration migration : migrations) {
            applyInside(connection, migration);
        }
    }

    private void applyInside(Connection connection, Migration migration) throws SQLException {
        migration.apply(connection, dialect);
        record(connection, migration.version());
    }

    private void record(Connection connection, int version) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + dialect.table(VERSION_TABLE) + " (version, applied_at) values (?,?)")) {
            insert.setInt(1, version);
            Instants.bind(insert, 2, Instant.now());
            insert.executeUpdate();
        }
    }
}
