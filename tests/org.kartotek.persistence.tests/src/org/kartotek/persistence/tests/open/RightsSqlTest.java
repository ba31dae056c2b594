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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.signin.UserStore;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What somebody with a login and a program for SQL can do to rights on a server: no more than the program lets him. */
class RightsSqlTest {
    private static final String NOT_ALLOWED = "42501";

    /** Makes the ordinary user somebody else: his roles and territories. */
    private static void become(TestDatabase database, List<String> roles, List<String> territories) throws SQLException {
        long id = database.administrator().userId();
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("delete from user_role where user_id = " + id);
            statement.executeUpdate("delete from user_territory where user_id = " + id);
            for (String role : roles) {
                statement.executeUpdate("insert into user_role values (" + id + ", '" + role + "')");
            }
            for (String territory : territories) {
                statement.executeUpdate("insert into user_territory values (" + id + ", '" + territory + "')");
            }
        }
    }

    private static void admit(TestDatabase database, String login, String role) throws SQLException {
        try (Connection owner = database.rawConnection()) {
            new UserStore(Dialect.POSTGRESQL).insert(owner, login, login, role, null);
        }
    }

    private static void call(Connection connection, String parts) throws SQLException {
        String json = "{\"reason\": \"RIGHTS\", \"note\": \"\", \"catalogue\": \"" + version(connection) + "\", " + parts + "}";
        try (PreparedStatement call = connection.prepareStatement("select change_rights(?::jsonb)")) {
            call.setString(1, json);
            call.executeQuery().close();
        }
    }

    private static String version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select value from setting where name = 'catalogue_version'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String user(String login, String roles, String territories) {
        return "\"roles\": [], \"users\": [{\"login\": \"" + login + "\", \"roles\": [" + roles + "], \"territories\": [" + territories
                + "], \"denied\": []}]";
    }

    private static String role(String key, String words) {
        return "\"users\": [], \"roles\": [{\"key\": \"" + key + "\", \"labels\": \"en=X\", \"words\": {" + words + "}}]";
    }

    private static void assertRefused(Connection connection, String parts) {
        SQLException refused = assertThrows(SQLException.class, () -> call(connection, parts), parts);
        assertEquals(NOT_ALLOWED, refused.getSQLState(), parts);
    }

    @DatabaseTest
    void whoHasNoRightGivesNone(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        admit(database, "maria", "office");
        String own = database.administrator().login();
        become(database, List.of("office"), List.of());
        try (Connection connection = database.userConnection()) {
            assertRefused(connection, user(own, "\"administrator\"", ""));
            assertRefused(connection, user("maria", "\"service\"", ""));
            assertRefused(connection, role("office", "\"rows\": \"all\", \"action.administer\": \"yes\""));
            assertEquals(NOT_ALLOWED, assertThrows(SQLException.class, () -> select(connection, "select * from audit_entry")).getSQLState());
        }
    }

    @DatabaseTest
    void aManagerGivesNoMoreThanHeHas(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        admit(database, "maria", "sales_representative");
        admit(database, "ole", "power_user");
        String own = database.administrator().login();
        // somebody has to be left who administers
        admit(database, "chief", "administrator");
        become(database, List.of("sales_manager"), List.of("south"));
        try (Connection connection = database.userConnection()) {
            assertRefused(connection, user(own, "\"administrator\"", "\"south\""));
            assertRefused(connection, user("maria", "\"power_user\"", "\"south\""));
            assertRefused(connection, user("maria", "\"sales_representative\", \"service\"", "\"south\""));
            assertRefused(connection, user("maria", "\"sales_representative\"", "\"north\""));
            assertRefused(connection, user("ole", "\"sales_representative\"", "\"south\""));
            assertRefused(connection, user("chief", "\"sales_representative\"", "\"south\""));
            assertRefused(connection, role("sales_representative", "\"rows\": \"all\""));
            call(connection, user("maria", "\"sales_representative\"", "\"south\""));
            call(connection, user("maria", "\"sales_manager\"", "\"south\""));
        }
    }

    @DatabaseTest
    void aManagerReadsWhatThoseWereGivenWhoWorkForHim(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        admit(database, "maria", "sales_representative");
        admit(database, "nils", "sales_representative");
        admit(database, "ole", "sales_representative");
        admit(database, "ada", "accounts");
        admit(database, "chief", "administrator");
        try (Connection connection = database.userConnection()) {
            call(connection, user("maria", "\"sales_representative\"", "\"south\", \"north\""));
            call(connection, user("ole", "\"sales_representative\"", "\"north\""));
        }
        become(database, List.of("sales_manager"), List.of("south"));
        Set<String> people = Set.of(database.administrator().login(), "maria", "nils");
        try (Connection connection = database.userConnection();
                CardIndex index = new StoredCardIndexes()
                        .open(database.location(), database.administratorCredentials(), new NullProgressMonitor())) {
            Session manager = index.session();
            assertEquals(people.size(), select(connection, "select * from user_role"));
            assertEquals(3, select(connection, "select * from user_territory"), "of maria and his own");
            assertEquals(0, select(connection, "select * from change_row where kind = -2"));
            assertEquals(people, index.roles().users(manager).stream().map(UserRights::login).collect(Collectors.toSet()));
            long version = index.catalogue(manager).version();
            UserRights north = UserRights.of("ole", List.of("sales_representative")).withTerritories(List.of("south"));
            assertThrows(AccessRefusedException.class, () -> index.roles().change(manager, RightsEdit.of(version, north)));
            assertThrows(AccessRefusedException.class, () -> index.roles().seenBy(manager, "ole"));
            UserRights south = UserRights.of("nils", List.of("sales_representative")).withTerritories(List.of("south"));
            assertTrue(index.roles().change(manager, RightsEdit.of(version, south)).isPresent());
        }
        become(database, List.of("office"), List.of());
        try (Connection connection = database.userConnection()) {
            assertEquals(1, select(connection, "select * from user_role"), "the own one");
        }
    }

    private static void insertRole(TestDatabase database, String key, String words) throws SQLException {
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("insert into app_role (role_key, labels, position) values ('" + key + "', 'en=X', 90)");
            statement.executeUpdate(
                    "insert into role_right select '" + key + "', key, value from jsonb_each_text('{" + words + "}'::jsonb)");
        }
    }

    @DatabaseTest
    void whoAdministersWithLessWidensNoRole(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        String kinds = "\"kinds\": \"read,create,change,delete\", \"fields\": \"write\"";
        String less = kinds + ", \"field.customer.phone\": \"none\", \"rows\": \"own-territories\"";
        String wide = "\"rows\": \"all\", " + kinds + ", \"action.export\": \"yes\", \"action.grant\": \"yes\"";
        insertRole(database, "limited", less + ", \"action.administer\": \"yes\"");
        insertRole(database, "wide", wide);
        insertRole(database, "south", less);
        admit(database, "chief", "administrator");
        admit(database, "maria", "south");
        become(database, List.of("limited"), List.of("south"));
        try (Connection connection = database.userConnection()) {
            assertRefused(connection, role("limited", wide + ", \"action.administer\": \"yes\""));
            assertRefused(connection, role("limited", less));
            assertRefused(connection, role("mine", wide));
            assertRefused(connection, role("mine", less.replace("own-territories", "all")));
            assertRefused(connection, role("mine", less.replace("own-territories", "north")));
            // from whom more was given nothing is taken
            assertRefused(connection, role("wide", less));
            assertRefused(connection, "\"users\": [], \"roles\": [{\"key\": \"wide\"}]");
            call(connection, role("mine", less.replace("own-territories", "south")));
            call(connection, role("mine", less));
            call(connection, role("south", less.replace("write", "read")));
        }
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("insert into user_territory select id, 'north' from app_user where login = 'maria'");
        }
        try (Connection connection = database.userConnection()) {
            // she would see the north by it
            assertRefused(connection, role("south", less));
            call(connection, role("south", less.replace("write", "read")).replace("en=X", "en=Called otherwise"));
        }
    }

    @DatabaseTest
    void aRoleConsistsOfWordsThatTheProgramReads(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        try (Connection connection = database.userConnection()) {
            for (String words : List.of(
                    "\"anything\": \"yes\"",
                    "\"rows\": \"everywhere\"",
                    "\"kinds\": \"read,publish\"",
                    "\"kind.customer\": \"yes\"",
                    "\"fields\": \"much\"",
                    "\"field.customer.phone\": null",
                    "\"field.customer.phone\\n---\": \"read\"",
                    "\"action.export\": \"perhaps\"",
                    "\"report.a=b\": \"yes\"",
                    "\"report.a\\nb\": \"yes\"")) {
                assertRefused(connection, role("quiet", words));
            }
            for (String labels : List.of("", "Quiet", "en=Quiet\\n---\\nde=Still", "en=Qui\\ret")) {
                assertRefused(connection, role("quiet", "\"rows\": \"own\"").replace("en=X", labels));
            }
            String words = "\"rows\": \"own,own-territories,north\", \"kinds\": \"none\", \"kind.customer\": \"read,change\","
                    + " \"field.customer.phone\": \"none\", \"action.undo-others\": \"no\", \"report.Our report 2\": \"yes\"";
            call(connection, role("quiet", words).replace("en=X", "de=Stille\\nen=Quiet = silent"));
        }
    }

    @DatabaseTest
    void whoMayNotChangeRecordsGivesNoWritingOfTheirFields(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        String some = "\"rows\": \"all\", \"fields\": \"write\", \"kinds\": \"read,change\", \"kind.customer\": \"";
        insertRole(database, "reader", some + "read\", \"action.administer\": \"yes\"");
        // changes nothing by itself: it writes no field, and without reading there is nothing
        insertRole(database, "changer", "\"fields\": \"read\", \"kinds\": \"read,change\", \"kind.document\": \"delete\"");
        admit(database, "chief", "administrator");
        become(database, List.of("reader", "changer"), List.of());
        try (Connection connection = database.userConnection()) {
            assertRefused(connection, role("mine", some + "read,change\""));
            assertRefused(connection, role("mine", "\"kind.document\": \"read,delete\""));
            call(connection, role("mine", some + "read\""));
        }
    }

    @DatabaseTest
    void whoDoesNotAdministerRecordsNoAdmission(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        become(database, List.of("office"), List.of());
        try (Connection connection = database.userConnection()) {
            for (String event : List.of("admitted", "dismissed")) {
                String sql = "select record_seen('" + event + "', 'user 1', 1, '')";
                assertEquals(NOT_ALLOWED, assertThrows(SQLException.class, () -> select(connection, sql)).getSQLState());
            }
            assertEquals(1, select(connection, "select record_seen('export', 'csv customer', 1, '')"));
        }
    }

    @DatabaseTest
    void theLastAdministratorStays(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("delete from user_role where role_key = 'administrator' and user_id <> " + database.administrator().userId());
        }
        try (Connection connection = database.userConnection()) {
            assertRefused(connection, user(database.administrator().login(), "\"office\"", ""));
            assertRefused(connection, role("administrator", "\"rows\": \"all\""));
            assertRefused(connection, "\"users\": [], \"roles\": [{\"key\": \"administrator\"}]");
            assertRefused(connection, "\"users\": [], \"roles\": []");
        }
    }

    @DatabaseTest
    void denialsAreReadByWhomTheyConcern(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        admit(database, "maria", "office");
        long nord = create(database, "Nord", "south");
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("insert into user_denied select id, " + nord + " from app_user where login = 'maria'");
            statement.executeUpdate("insert into user_denied values (" + database.administrator().userId() + ", 8)");
        }
        try (Connection connection = database.userConnection()) {
            assertEquals(2, select(connection, "select * from user_denied"));
        }
        become(database, List.of("office"), List.of());
        try (Connection connection = database.userConnection()) {
            assertEquals(1, select(connection, "select * from user_denied"));
            assertTrue(select(connection, "select * from role_right") > 0);
        }
    }

    private static long create(TestDatabase database, String company, String territory) {
        long id = database.index().changes().newId(Kind.CUSTOMER);
        RecordEdit card = RecordEdit.createCustomer(id, Map.of("company", Value.of(company), "territory", Value.of(territory)));
        database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(card));
        return id;
    }

    @DatabaseTest
    void nobodyGivesOrTakesWhatDoesNotExistForHim(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        admit(database, "maria", "sales_representative");
        admit(database, "chief", "administrator");
        long denied = create(database, "Nord", "south");
        long elsewhere = create(database, "Syd", "north");
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("insert into user_denied select id, " + elsewhere + " from app_user where login = 'maria'");
            statement.executeUpdate("insert into user_denied values (" + database.administrator().userId() + ", " + denied + ")");
        }
        become(database, List.of("sales_manager"), List.of("south"));
        String ofMaria = "select d.card_id from user_denied d join app_user u on u.id = d.user_id where u.login = 'maria'";
        try (Connection connection = database.userConnection();
                Connection owner = database.rawConnection()) {
            call(connection, user("maria", "\"sales_representative\"", "\"south\""));
            assertEquals(0, select(connection, ofMaria));
            assertEquals(2, select(owner, ofMaria));
        }
    }

    @DatabaseTest
    void whatWasGivenIsReadInTheHistoryByThoseWhoGive(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        admit(database, "maria", "office");
        admit(database, "chief", "administrator");
        String given = "select * from change_row where kind = -2";
        try (Connection connection = database.userConnection()) {
            call(connection, user("maria", "\"service\"", "\"south\""));
            assertEquals(1, select(connection, given));
        }
        become(database, List.of("office"), List.of());
        try (Connection connection = database.userConnection()) {
            assertEquals(0, select(connection, given));
        }
    }

    @DatabaseTest
    void theOwnerAdmitsAgainWhomHeDismissed(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        char[] password = "battery staple".toCharArray();
        try (CardIndex index = new StoredCardIndexes().open(database.location(), database.ownerCredentials(), new NullProgressMonitor());
                Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            index.users().add(index.session(), "bo_again", "Bo", "office", password);
            statement.executeUpdate("insert into user_denied select id, 7 from app_user where login = 'bo_again'");
            index.users().dismiss(index.session(), "bo_again");
            index.users().add(index.session(), "bo_again", "Bo", "service", password);
            assertEquals(1, select(owner, "select * from user_denied"));
            index.users().dismiss(index.session(), "bo_again");
        } finally {
            try (Connection owner = database.rawConnection();
                    Statement statement = owner.createStatement()) {
                statement.execute("drop role if exists bo_again");
            }
        }
    }

    private static int select(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int rows = 0;
            while (row.next()) {
                rows++;
            }
            return rows;
        }
    }
}
