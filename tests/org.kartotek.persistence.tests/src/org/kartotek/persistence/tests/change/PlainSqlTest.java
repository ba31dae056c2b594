/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What an ordinary user of the server can do with a SQL client: read, and write change sets in his own name, nothing else. */
class PlainSqlTest {
    private static final String NOT_ALLOWED = "42501";

    /** Does something as the ordinary user of a server; nothing on the embedded database, which has no users of its own. */
    private static void asUser(TestDatabase database, Work work) throws SQLException {
        assumeFalse(database.isEmbedded());
        try (Connection connection = database.userConnection()) {
            connection.setSchema("kartotek");
            work.run(connection);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run(Connection connection) throws SQLException;
    }

    private static void assertRefused(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            assertEquals(NOT_ALLOWED, refused.getSQLState(), sql);
        }
    }

    private static String write(Connection connection, String payload) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select write_change(?::jsonb)")) {
            call.setString(1, withVersion(connection, payload));
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** As a client that knows the catalogue. */
    private static String withVersion(Connection connection, String payload) throws SQLException {
        String version =
                names(connection, "select value from kartotek.setting where name = 'catalogue_version'").getFirst();
        return payload.replaceFirst("\\{", "{\"catalogue\": " + version + ", ");
    }

    private static void assertStateOf(String state, Connection connection, String payload) {
        SQLException refused = assertThrows(SQLException.class, () -> write(connection, payload), payload);
        assertEquals(state, refused.getSQLState(), payload);
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    @DatabaseTest
    void noTableCanBeWritten(TestDatabase database) throws SQLException {
        asUser(database, connection -> {
            List<String> tables = names(connection, "select tablename from pg_tables where schemaname = 'kartotek'");
            assertTrue(tables.contains("customer") && tables.contains("change_row"), tables::toString);
            for (String table : tables) {
                assertRefused(connection, "delete from " + table);
                assertRefused(connection, "truncate " + table);
                assertRefused(connection, "insert into " + table + " default values");
                String column = names(
                                connection,
                                "select attname from pg_attribute where attnum > 0 and attrelid = 'kartotek." + table + "'::regclass")
                        .getFirst();
                assertRefused(connection, "update " + table + " set " + column + " = null");
                assertRefused(connection, "alter table " + table + " disable row level security");
            }
            assertRefused(connection, "create table kartotek.mine (id int)");
            assertRefused(connection, "select setval('kartotek.customer_id_seq', 1)");
        });
    }

    @DatabaseTest
    void onlyTheFunctionsOfTheWriterCanBeCalled(TestDatabase database) throws SQLException {
        asUser(database, connection -> {
            List<String> callable = names(
                    connection,
                    "select distinct proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where nspname = 'kartotek'"
                            + " and has_function_privilege(p.oid, 'execute') order by 1");
            assertTrue(callable.containsAll(List.of("write_change", "finish_change")), callable::toString);
            assertFalse(callable.contains("open_change"), callable::toString);
            assertFalse(callable.contains("record_field"), callable::toString);
            assertRefused(connection, "select open_change('{\"reason\": \"EDIT\", \"note\": \"\"}')");
        });
    }

    @DatabaseTest
    void aCallWritesTheHistoryInTheNameOfItsCaller(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "city", "Ribe");
        int city = city(database);
        asUser(database, connection -> {
            write(connection, update(id, city, "\"login\": \"somebody\", \"before\": \"lie\","));
            HistoryEntry entry = database.index().changes().history(database.administrator(), id).getFirst();
            assertEquals(database.administrator().login(), entry.login());
            assertEquals("Ribe", entry.before().content().orElseThrow());
            assertEquals("Odense", entry.after().content().orElseThrow());
            assertEquals(2, cards.card(id).customer().version());
            assertStateOf("KT001", connection, update(id, city, ""));
        });
    }

    private static String update(long id, int field, String more) {
        return "{\"reason\": \"EDIT\", \"note\": \"\", " + more + "\"cards\": [{\"id\": " + id
                + ", \"changed_in\": 1}], \"free\": [], \"create\": [], \"remove\": [], \"add\": [],"
                + "\"update\": [{\"kind\": \"customer\", \"fields\": [" + field + "], \"rows\": [{\"id\": " + id
                + ", \"version\": 1, \"f_city\": \"Odense\", \"f_city_sk\": \"1odense\"}]}]}";
    }

    @DatabaseTest
    void noCallGoesRoundTheHistory(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "city", "Ribe");
        long other = cards.create("company", "Syd");
        long set = database.index().changes().list(database.administrator(), 1).getFirst().id();
        String head = "{\"reason\": \"EDIT\", \"note\": \"\", \"cards\": [], \"free\": [], \"remove\": [], \"add\": [],";
        Map<String, List<String>> before = database.isEmbedded() ? Map.of() : DatabaseDump.of(database);
        asUser(database, connection -> {
            // into a change set of somebody else, or an old one of his own
            assertStateOf(NOT_ALLOWED, connection, update(id, 1, "\"set\": " + set + ", "));
            // without a field
            assertStateOf(
                    NOT_ALLOWED,
                    connection,
                    head + "\"create\": [], \"update\": [{\"kind\": \"customer\", \"fields\": [], \"rows\": [{\"id\": " + id + ", \"version\": 1}]}]}");
            // another table
            assertStateOf(
                    NOT_ALLOWED,
                    connection,
                    head + "\"create\": [], \"update\": [{\"kind\": \"app_user\", \"fields\": [1], \"rows\": [{\"id\": 1, \"version\": 1}]}]}");
            // a column that is no field
            assertStateOf(
                    NOT_ALLOWED,
                    connection,
                    head + "\"create\": [], \"update\": [{\"kind\": \"customer\", \"fields\": [999], \"rows\": [{\"id\": " + id + ", \"version\": 1}]}]}");
            // a part on a card that the call does not name
            assertStateOf(
                    NOT_ALLOWED,
                    connection,
                    head + "\"update\": [], \"create\": [{\"kind\": \"contact\", \"fields\": [26], \"rows\": [{\"id\": 900, \"customer_id\": " + other
                            + ", \"f_first_name\": \"X\", \"f_first_name_sk\": \"1x\"}]}]}");
            // tables of his own in front of ours
            try (Statement statement = connection.createStatement()) {
                statement.execute("create temporary table app_user (id bigint, login text, active int)");
                statement.execute("create temporary table customer (id bigint)");
                statement.execute("set search_path = pg_temp, kartotek");
            }
            assertStateOf(
                    "KT001",
                    connection,
                    update(id, 1, "").replace("\"changed_in\": 1", "\"changed_in\": 77"));
            assertEquals(before, DatabaseDump.of(database));
        });
    }

    @DatabaseTest
    void nothingChangesWithoutARowInTheHistory(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "city", "Ribe", "number", "7");
        long other = cards.create("company", "Syd", "number", "8");
        Map<String, List<String>> before = database.isEmbedded() ? Map.of() : DatabaseDump.of(database);
        String nothing = "\"reason\": \"EDIT\", \"note\": \"\", \"create\": [], \"update\": [], \"remove\": [], \"add\": []";
        String touched = "\"cards\": [{\"id\": " + id + ", \"changed_in\": 1}]";
        asUser(database, connection -> {
            // a number that is given up by a card that gets no other, of this call or of another card
            for (long card : List.of(id, other)) {
                assertStateOf(
                        NOT_ALLOWED, connection, update(id, city(database), "").replace("\"free\": []", "\"free\": [" + card + "]"));
            }
            assertStateOf(NOT_ALLOWED, connection, "{" + nothing + ", \"cards\": [], \"free\": [" + id + "]}");
            // a card that is only touched, alone or beside another one
            assertStateOf(NOT_ALLOWED, connection, "{" + nothing + ", \"free\": [], " + touched + "}");
            assertStateOf(
                    NOT_ALLOWED,
                    connection,
                    update(id, city(database), "").replace("\"cards\": [", "\"cards\": [{\"id\": " + other + ", \"changed_in\": 2}, "));
            // a change set that is said to be taken back
            String undo = "\"reason\": \"UNDO\", \"undoes\": 2";
            assertStateOf(
                    NOT_ALLOWED,
                    connection,
                    "{" + nothing.replace("\"reason\": \"EDIT\"", undo) + ", \"cards\": [], \"free\": []}");
            assertStateOf(
                    NOT_ALLOWED, connection, update(id, city(database), "").replace("\"reason\": \"EDIT\"", undo));
            assertEquals(before, DatabaseDump.of(database));
        });
    }

    private static int city(TestDatabase database) {
        return database.index()
                .catalogue(database.administrator())
                .find(Kind.CUSTOMER, "city")
                .orElseThrow()
                .id();
    }

    @DatabaseTest
    void somebodyWhoIsNoLongerAUserWritesNothing(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord");
        asUser(database, connection -> {
            try (Connection owner = database.rawConnection();
                    Statement statement = owner.createStatement()) {
                statement.executeUpdate("update app_user set active = 0 where login = '" + database.administrator().login() + "'");
            }
            assertStateOf(NOT_ALLOWED, connection, update(id, 15, ""));
        });
    }

    @DatabaseTest
    void fieldsAreAddedByAdministratorsAndOfCheckedPartsAlone(TestDatabase database) throws SQLException {
        String valid = "{\"reason\": \"CATALOGUE\", \"note\": \"\", \"kind\": \"customer\", \"key\": \"size\","
                + " \"type\": \"text\", \"labels\": \"en=Size\", \"section\": \"more\", \"position\": 900, \"choice_list\": null,"
                + " \"traits\": \"\", \"max_length\": 50, \"choices\": []}";
        asUser(database, connection -> {
            for (String bad : List.of(
                    valid.replace("\"size\"", "\"size text; drop table customer; --\""),
                    valid.replace("\"customer\"", "\"app_user\""),
                    valid.replace("\"text\"", "\"text; drop table customer\""),
                    valid.replace("\"traits\": \"\"", "\"traits\": \"BUILT_IN\""))) {
                assertAddState("KT004", connection, bad);
            }
            try (Connection owner = database.rawConnection();
                    Statement statement = owner.createStatement()) {
                statement.executeUpdate("update user_role set role_key = 'office' where user_id = " + database.administrator().userId());
            }
            assertAddState(NOT_ALLOWED, connection, valid);
            try (Connection owner = database.rawConnection();
                    Statement statement = owner.createStatement()) {
                statement.executeUpdate("update user_role set role_key = 'administrator' where user_id = " + database.administrator().userId());
            }
        });
        assertTrue(database.index()
                .verify(database.administrator(), new NullProgressMonitor())
                .isClean());
        assertEquals(
                List.of(),
                database.index().changes().list(database.administrator(), 10).stream()
                        .map(ChangeSetInfo::id)
                        .toList());
    }

    private static void assertAddState(String state, Connection connection, String payload) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select add_field(?::jsonb)")) {
            call.setString(1, withVersion(connection, payload));
            SQLException refused = assertThrows(SQLException.class, call::execute, payload);
            assertEquals(state, refused.getSQLState(), payload);
        }
    }
}
