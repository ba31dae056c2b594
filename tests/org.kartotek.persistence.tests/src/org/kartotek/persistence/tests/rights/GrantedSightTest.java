/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/**
 * Statements of who sees everything are planned without policies, because the login was granted so. Nobody gets round to what he was granted no
 * more: not by a plan that was kept, not by a moment that a transaction keeps, and not where nobody thought of the grants.
 */
class GrantedSightTest {
    private static final String LOGIN = "granted_sight";
    private static final Map<String, String> EVERYTHING = Map.of("rows", "all", "kinds", "read", "fields", "read");
    private static final Map<String, String> SOUTH = with("rows", "south");
    private static final String PREPARE = "prepare cards as select f_company from customer";
    private static final String PREPARE_WORDS = "prepare words as select token from token where token >= 'f' and token < 'g'";
    private static final String PREPARE_HISTORY = "prepare history as select distinct card_id from change_row where card_id > 0";
    private static final String PREPARE_CONTACTS = "prepare contacts as select f_last_name from contact";

    private static Map<String, String> with(String subject, String word) {
        Map<String, String> words = new TreeMap<>(EVERYTHING);
        words.put(subject, word);
        return words;
    }

    /** Two cards with a contact each, one in the south, and somebody who may read everything. */
    private static Login fill(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        for (String territory : List.of("south", "north")) {
            long id = database.index().changes().newId(Kind.CUSTOMER);
            Map<String, Value> card = Map.of("company", Value.of("Firma " + territory), "territory", Value.of(territory), "phone", Value.of("+4511"));
            Map<String, Value> contact = Map.of("last_name", Value.of("Frau " + territory));
            database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(
                    RecordEdit.createCustomer(id, card),
                    RecordEdit.createPart(Kind.CONTACT, database.index().changes().newId(Kind.CONTACT), id, contact)));
        }
        Login login = Login.admit(database, LOGIN);
        login.become(EVERYTHING, UserRights.of(LOGIN, List.of(LOGIN)));
        return login;
    }

    private static Connection prepared(Login login) throws SQLException {
        Connection connection = login.connect();
        execute(connection, "set plan_cache_mode = force_generic_plan");
        for (String prepare : List.of(PREPARE, PREPARE_WORDS, PREPARE_HISTORY, PREPARE_CONTACTS)) {
            execute(connection, prepare);
        }
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> run(Connection connection, String prepared) throws SQLException {
        return Login.select(connection, "execute " + prepared).stream().sorted().toList();
    }

    private static void assertSees(Connection connection, int cards) throws SQLException {
        assertEquals(cards, run(connection, "cards").size());
        assertEquals(cards, run(connection, "contacts").size());
        assertEquals(cards, run(connection, "history").size());
        assertEquals(2 * cards, run(connection, "words").size());
    }

    @DatabaseTest
    void nothingIsAskedOfWhoSeesEverything(TestDatabase database) throws SQLException {
        Login login = fill(database);
        try (Connection connection = login.connect()) {
            assertNothingAsked(connection);
            login.become(SOUTH, UserRights.of(LOGIN, List.of(LOGIN)));
            String plan = String.join("\n", Login.select(connection, "explain select count(*) from customer"));
            assertTrue(plan.contains("Filter") && plan.contains("scope_id"), plan);
        }
    }

    private static void assertNothingAsked(Connection connection) throws SQLException {
        for (String table : List.of("customer", "contact", "purchase_total", "document_content", "change_set")) {
            String plan = String.join("\n", Login.select(connection, "explain select count(*) from " + table));
            assertTrue(!plan.contains("Filter") && !plan.contains("SubPlan") && !plan.contains("InitPlan"), plan);
        }
    }

    /** A server that was made by a version of the program that knew nothing of it. */
    @DatabaseTest
    void anUpgradeGrantsWhatRolesSay(TestDatabase database) throws SQLException {
        Login login = fill(database);
        database.close();
        try (Connection owner = database.rawConnection()) {
            execute(owner, "drop function all_cards(), no_denials(), all_kinds(), all_fields() cascade");
            execute(owner, "update setting set value = 'earlier' where name = 'functions'");
        }
        new StoredCardIndexes().open(database.location(), database.ownerCredentials(), new NullProgressMonitor()).close();
        try (Connection connection = login.connect()) {
            assertNothingAsked(connection);
        }
    }

    @DatabaseTest
    void plansThatWereKeptAreGivenUp(TestDatabase database) throws SQLException {
        Login login = fill(database);
        try (Connection connection = prepared(login)) {
            assertSees(connection, 2);
            login.become(SOUTH, UserRights.of(LOGIN, List.of(LOGIN)));
            assertSees(connection, 1);
            login.become(EVERYTHING, UserRights.of(LOGIN, List.of(LOGIN)));
            assertSees(connection, 2);
            login.become(EVERYTHING, UserRights.of(LOGIN, List.of()));
            assertEquals(List.of(), run(connection, "words"));
        }
    }

    /** What functions ask is asked anew on a connection that has asked before. */
    @DatabaseTest
    void functionsAskWhatIsGrantedNow(TestDatabase database) throws SQLException {
        Login login = fill(database);
        String words = "select cards_with_words(array['firma'], array['firmb'], array(select id from field), 100, 100)";
        String hidden = "select cardinality(fields_without('read'))";
        try (Connection connection = login.connect()) {
            assertEquals(2, Login.select(connection, words).size());
            assertEquals(List.of("0"), Login.select(connection, hidden));
            login.become(SOUTH, UserRights.of(LOGIN, List.of(LOGIN)));
            assertEquals(1, Login.select(connection, words).size());
            login.become(with("field.customer.phone", "none"), UserRights.of(LOGIN, List.of(LOGIN)));
            assertEquals(List.of("1"), Login.select(connection, hidden));
        }
    }

    /** A transaction that sees how it was before the change does not plan by it what it runs after. */
    @DatabaseTest
    void aMomentThatIsKeptDoesNotHelp(TestDatabase database) throws SQLException {
        Login login = fill(database);
        try (Connection connection = login.connect()) {
            execute(connection, "set plan_cache_mode = force_generic_plan");
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            Login.select(connection, "select value from setting");
            login.become(SOUTH, UserRights.of(LOGIN, List.of(LOGIN)));
            execute(connection, PREPARE);
            run(connection, "cards");
            connection.commit();
            assertEquals(List.of("Firma south"), run(connection, "cards"));
            connection.rollback();
        }
    }

    /** The owner of the tables changes them by hand, and asks for no grants. */
    @DatabaseTest
    void grantsFollowTheTables(TestDatabase database) throws SQLException {
        Login login = fill(database);
        String user = "(select id from app_user where login = '" + LOGIN + "')";
        try (Connection connection = prepared(login);
                Connection owner = database.rawConnection()) {
            execute(owner, "insert into user_denied select " + user + ", min(id) from customer");
            assertSees(connection, 1);
            execute(owner, "delete from user_denied");
            assertSees(connection, 2);
            execute(owner, "update role_right set word = 'south' where subject = 'rows' and role_key = '" + LOGIN + "'");
            assertSees(connection, 1);
            execute(owner, "update role_right set word = 'all' where subject = 'rows' and role_key = '" + LOGIN + "'");
            assertSees(connection, 2);
            execute(owner, "insert into role_right values ('" + LOGIN + "', 'kind.contact', 'none')");
            assertEquals(List.of(), run(connection, "contacts"));
            assertEquals(List.of("firma", "firma"), run(connection, "words"));
            execute(owner, "update app_user set active = 0 where login = '" + LOGIN + "'");
            assertEquals(List.of(), run(connection, "words"));
            assertEquals(List.of(), run(connection, "history"));
        }
    }
}
