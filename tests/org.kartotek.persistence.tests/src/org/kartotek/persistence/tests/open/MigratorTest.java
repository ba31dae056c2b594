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
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.persistence.derby.DerbyOpening;
import org.kartotek.persistence.derby.IndexFolder;
import org.kartotek.persistence.postgresql.ServerBackup;
import org.kartotek.persistence.rights.RoleStore;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.Migration;
import org.kartotek.persistence.schema.Migrator;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Steps from one version of the tables to the next. */
class MigratorTest {
    private static final int NEWEST = new Migrator(Dialect.DERBY).target();

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
    void appliesWhatIsMissingAfterOneBackup(TestDatabase database) throws SQLException {
        List<Integer> backups = new ArrayList<>();
        try (Connection connection = database.rawConnection()) {
            Migrator migrator = migrator(database, new Step(NEWEST + 1, false), new Step(NEWEST + 2, false));
            migrator.migrate(connection, (same, version) -> backups.add(version));
            assertEquals(NEWEST + 2, migrator.version(connection));
            assertFalse(migrator.isBehind(connection));
            migrator.migrate(connection, (same, version) -> backups.add(version));
        }
        assertEquals(List.of(NEWEST), backups);
    }

    @DatabaseTest
    void aStepThatFailsLeavesNothing(TestDatabase database) throws SQLException {
        try (Connection connection = database.rawConnection()) {
            Migrator migrator = migrator(database, new Step(NEWEST + 1, true));
            assertThrows(SQLException.class, () -> migrator.migrate(connection, (same, version) -> {}));
            assertEquals(NEWEST, migrator.version(connection));
            assertTrue(connection.getAutoCommit());
            migrator(database, new Step(NEWEST + 1, false)).migrate(connection, (same, version) -> {});
            assertEquals(NEWEST + 1, migrator.version(connection));
        }
    }

    @DatabaseTest
    void anUpgradeThatFailsHalfwayBeginsAgainAtTheSameVersion(TestDatabase database) throws SQLException {
        List<Integer> backups = new ArrayList<>();
        try (Connection connection = database.rawConnection()) {
            Migrator failing = migrator(database, new Step(NEWEST + 1, false), new Step(NEWEST + 2, true));
            assertThrows(SQLException.class, () -> failing.migrate(connection, (same, version) -> backups.add(version)));
            assertEquals(NEWEST, failing.version(connection));
            Migrator mended = migrator(database, new Step(NEWEST + 1, false), new Step(NEWEST + 2, false));
            mended.migrate(connection, (same, version) -> backups.add(version));
            assertEquals(NEWEST + 2, mended.version(connection));
        }
        assertEquals(List.of(NEWEST, NEWEST), backups);
    }

    /** What the tables held before the upgrade can still be read after it. */
    @DatabaseTest
    void theCopyOfAServerIsThatBeforeTheFirstStep(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            migrator(database, new Step(NEWEST + 1, false), new Step(NEWEST + 2, false)).migrate(connection, new ServerBackup());
            assertTrue(statement.executeQuery("select * from kartotek_before_" + (NEWEST + 1) + ".field").next());
            assertThrows(
                    SQLException.class, () -> statement.executeQuery("select * from kartotek_before_" + (NEWEST + 2) + ".field"));
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
    void aDatabaseOfTheFirstVersionIsBroughtUpToDate(TestDatabase database) throws SQLException {
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            backToVersionFive(statement);
            for (Kind kind : Kind.values()) {
                if (kind.ordinal() > Kind.CONTACT_POINT.ordinal()) {
                    statement.execute("drop table " + kind.key());
                    statement.execute("drop sequence " + kind.key() + "_id_seq restrict");
                    statement.execute("delete from field where kind = '" + kind.key() + "'");
                }
            }
            for (String table : List.of("purchase_total", "number_counter", "section", "document_content", "document_piece")) {
                statement.execute("drop table " + table);
            }
            statement.execute("delete from choice where list_key in ('activity_type', 'direction', 'priority', 'task_status',"
                    + " 'case_status', 'case_category', 'opportunity_stage', 'agreement_type', 'relation_type', 'interest_level',"
                    + " 'purchase_status', 'document_type', 'quote_status', 'invoice_type')");
            statement.execute("alter table choice drop column colour");
            statement.execute("delete from schema_version where version > 1");
        }
        database.close();
        StoredCardIndexes indexes = new StoredCardIndexes();
        indexes.open(database.location(), database.ownerCredentials(), new NullProgressMonitor()).close();
        Catalogue catalogue = database.reopen().catalogue(database.administrator());
        assertEquals(Map.of(), catalogue.sections());
        assertEquals("", catalogue.choiceLists().get("customer_status").choices().getFirst().colour());
        try (Connection connection = database.rawConnection()) {
            assertEquals(NEWEST, new Migrator(dialect(database)).version(connection));
        }
    }

    static void backToVersionFive(Statement statement) throws SQLException {
        boolean server = statement.getConnection().getMetaData().getDatabaseProductName().equals("PostgreSQL");
        for (String table : server ? List.of("app_user", "field") : List.<String>of()) {
            statement.execute("drop trigger follow on " + table);
        }
        statement.execute("alter table app_user add column role VARCHAR(30) default 'office' not null");
        statement.execute("update app_user set role = (select r.role_key from user_role r where r.user_id = app_user.id) where active = 1");
        for (String table : List.of("user_role", "user_territory", "user_denied", "role_right", "app_role", "audit_entry", "audit_cards")) {
            statement.execute("drop table " + table);
        }
        statement.execute("delete from schema_version where version > 5");
    }

    @DatabaseTest
    void usersOfTheFifthVersionKeepWhatTheyHad(TestDatabase database) throws SQLException {
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            backToVersionFive(statement);
            statement.execute("insert into app_user (id, login, name, role, active) values (900, 'bo', 'Bo', 'office', 1)");
            statement.execute("insert into app_user (id, login, name, role, active) values (901, 'ea', 'Ea', 'office', 2)");
            statement.execute("insert into app_user (id, login, name, role, active) values (902, 'ib', 'Ib', 'administrator', 0)");
        }
        database.close();
        new StoredCardIndexes().open(database.location(), database.ownerCredentials(), new NullProgressMonitor()).close();
        Session administrator = database.reopen().session();
        assertEquals(Rights.ADMINISTRATOR, administrator.rights());
        assertEquals("administrator", administrator.role());
        Set<Action> daily = EnumSet.complementOf(EnumSet.of(Action.ADMINISTER, Action.GRANT, Action.UNDO_OTHERS, Action.ASK_OWNER));
        try (Connection connection = database.rawConnection()) {
            Rights office = RoleStore.rights(connection, "bo");
            assertEquals(Rights.ADMINISTRATOR.withActions(daily), office);
            assertEquals(Rights.NOTHING, RoleStore.rights(connection, "ea"));
            assertEquals(Set.of("administrator"), RoleStore.user(connection, "ib").roles());
        }
        assertEquals(
                List.of("administrator", "office", "sales_representative", "sales_manager", "service", "accounts", "card_steward", "power_user"),
                database.index().roles().roles(administrator).stream().map(Role::key).toList());
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

    /** That of the upgrade before goes. */
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
