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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.persistence.derby.DerbyOpening;
import org.kartotek.persistence.derby.IndexFolder;
import org.kartotek.persistence.postgresql.ServerBackup;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.Migration;
import org.kartotek.persistence.schema.Migrator;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Steps from one version of the tables to the next. */
class MigratorTest {

    /** Adds a table; fails afterwards where it is told to. */
    private record Step(int version, boolean failing) implements Migration {
        @Override
        public void apply(Connection connection, Dialect dialect) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table extra" + version + " (id INT NOT NULL PRIMARY KEY)");
            }
            if (failing) {
                throw new SQLException("the step fails");
            }
        }
    }

    private static Migrator migrator(TestDatabase database, Migration... steps) {
        return new Migrator(dialect(database), List.of(steps));
    }

    private static Dialect dialect(TestDatabase database) {
        return database.isEmbedded() ? Dialect.DERBY : Dialect.POSTGRESQL;
    }

    @DatabaseTest
    void appliesWhatIsMissingAfterABackupOfEachStep(TestDatabase database) throws SQLException {
        List<Integer> backups = new ArrayList<>();
        try (Connection connection = database.rawConnection()) {
            Migrator migrator = migrator(database, new Step(2, false), new Step(3, false));
            migrator.migrate(connection, (same, version) -> backups.add(version));
            assertEquals(3, migrator.version(connection));
            assertFalse(migrator.isBehind(connection));
            migrator.migrate(connection, (same, version) -> backups.add(version));
        }
        assertEquals(List.of(1, 2), backups);
    }

    @DatabaseTest
    void aStepThatFailsLeavesNothing(TestDatabase database) throws SQLException {
        try (Connection connection = database.rawConnection()) {
            Migrator migrator = migrator(database, new Step(2, true));
            assertThrows(SQLException.class, () -> migrator.migrate(connection, (same, version) -> {}));
            assertEquals(1, migrator.version(connection));
            assertTrue(connection.getAutoCommit());
            migrator(database, new Step(2, false)).migrate(connection, (same, version) -> {});
            assertEquals(2, migrator.version(connection));
        }
    }

    @DatabaseTest
    void aNewerDatabaseIsRefusedInASentence(TestDatabase database) throws SQLException {
        try (Connection connection = database.rawConnection()) {
            migrator(database, new Step(999, false)).migrate(connection, (same, version) -> {});
        }
        database.close();
        StoredCardIndexes indexes = new StoredCardIndexes();
        KartotekException refused = assertThrows(
                KartotekException.class,
                () -> indexes.open(database.location(), database.administratorCredentials(), new NullProgressMonitor()));
        assertTrue(refused.getMessage().contains("newer version"), refused.getMessage());
    }

    @DatabaseTest
    void theBackupHoldsTheTables(TestDatabase database) throws SQLException, IOException {
        switch (database.location()) {
            case DatabaseLocation.Embedded embedded -> copyOfTheFolder(database, new IndexFolder(embedded.folder()));
            case DatabaseLocation.Server server -> copyOfTheTables(database);
        }
    }

    private static void copyOfTheFolder(TestDatabase database, IndexFolder folder) throws SQLException, IOException {
        try (Connection connection = database.rawConnection()) {
            new DerbyOpening(folder).backUp(connection, 1);
        }
        try (Stream<Path> copies = Files.list(folder.backup())) {
            Path copy = copies.findFirst().orElseThrow().resolve("cards");
            assertTrue(Files.exists(copy.resolve("service.properties")));
        }
    }

    private static void copyOfTheTables(TestDatabase database) throws SQLException {
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            new ServerBackup().make(connection, 1);
            new ServerBackup().make(connection, 2);
            assertTrue(statement.executeQuery("select * from kartotek_before_3.field").next());
            assertThrows(SQLException.class, () -> statement.executeQuery("select * from kartotek_before_2.field"));
        }
    }
}
