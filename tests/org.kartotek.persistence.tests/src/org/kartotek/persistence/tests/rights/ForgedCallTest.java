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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Calls of the server's functions that the program never makes, by somebody who may change cards. */
class ForgedCallTest {
    private static final String NOT_ALLOWED = "42501";
    private static final String CLERK = "forging_clerk";
    /** Sees and writes the south, but for phones. */
    private static final Map<String, String> WORDS = Map.of(
            "rows", "own-territories",
            "kinds", "read,create,change,delete",
            "fields", "write",
            "field.customer.phone", "none",
            "action.undo", "yes",
            "action.undo-others", "yes");

    /** Two cards that the clerk sees, and one that he does not. */
    private static final class World {
        final TestDatabase database;
        final Login clerk;
        final long own;
        final long second;
        final long foreign;

        World(TestDatabase database) throws SQLException {
            assumeFalse(database.isEmbedded());
            this.database = database;
            own = card("Egen", "south");
            second = card("Anden", "south");
            foreign = card("Fremmed", "north");
            clerk = Login.admit(database, CLERK);
            clerk.become(WORDS, UserRights.of(CLERK, List.of(CLERK)).withTerritories(List.of("south")));
        }

        private long card(String company, String territory) {
            long id = database.index().changes().newId(Kind.CUSTOMER);
            commit(RecordEdit.createCustomer(id, Map.of(
                    "company", Value.of(company),
                    "territory", Value.of(territory),
                    "phone", Value.of("+45444444"),
                    "city", Value.of("Ribe"))));
            return id;
        }

        long part(Kind kind, long card, Map<String, Value> values) {
            long id = database.index().changes().newId(kind);
            commit(RecordEdit.createPart(kind, id, card, values));
            return id;
        }

        long commit(RecordEdit edit) {
            CardIndex index = database.index();
            return index.changes().commit(database.administrator(), Reason.EDIT, "", List.of(edit)).orElseThrow();
        }

        int field(Kind kind, String key) {
            return database.index().catalogue(database.administrator()).field(kind, key).id();
        }

        /** What the owner of the tables reads in one column of one row. */
        String read(String sql) throws SQLException {
            try (Connection owner = database.rawConnection()) {
                return Login.select(owner, sql).getFirst();
            }
        }

        /** A list of one present card; the connection is that of whoever writes, who may have changed it before. */
        String cards(Connection connection, long card) throws SQLException {
            return Login.select(connection, "select '[{\"id\": ' || id || ', \"changed_in\": ' || changed_in || '}]' from customer where id = " + card)
                    .getFirst();
        }

        /** A call that changes the city of a card; {@code head} says of which change set. */
        String city(Connection connection, String head, long card, String city) throws SQLException {
            String row = Login.select(connection, "select '{\"id\": ' || id || ', \"version\": ' || version from customer where id = " + card).getFirst();
            return call(
                    head,
                    cards(connection, card),
                    "[]",
                    "[{\"kind\": \"customer\", \"fields\": [" + field(Kind.CUSTOMER, "city") + "], \"rows\": [" + row + ", \"f_city\": \"" + city
                            + "\", \"f_city_sk\": \"1" + city + "\"}]}]");
        }
    }

    private static final String EDIT = "\"reason\": \"EDIT\", \"note\": \"\"";

    private static String call(String head, String cards, String create, String update) {
        return "{" + head + ", \"cards\": " + cards + ", \"free\": [], \"create\": " + create + ", \"update\": " + update
                + ", \"remove\": [], \"add\": []}";
    }

    private static String undo(long set) {
        return "\"reason\": \"UNDO\", \"note\": \"\", \"undoes\": " + set;
    }

    private static void assertRefused(Connection connection, String json) {
        SQLException refused = assertThrows(SQLException.class, () -> Login.write(connection, json), json);
        assertEquals(NOT_ALLOWED, refused.getSQLState(), () -> json + refused.getMessage());
    }

    @DatabaseTest
    void nothingIsWrittenIntoAChangeSetOfBefore(TestDatabase database) throws SQLException {
        World world = new World(database);
        long old = world.commit(RecordEdit.update(Kind.CUSTOMER, world.own, world.own, 1, Map.of("city", Value.of("Odense"))));
        String head = "select login || made_at from change_set where id = " + old;
        String before = world.read(head);
        try (Connection connection = world.clerk.connect()) {
            assertRefused(connection, world.city(connection, "\"set\": " + old, world.second, "Odense"));
            long mine = Login.write(connection, world.city(connection, EDIT, world.second, "Aarhus"));
            for (long set : List.of(old, mine)) {
                long card = set == old ? world.own : world.second;
                for (String last : List.of("write", "finish")) {
                    // undoing, and undoing that, writes the head of the old change set anew
                    connection.setAutoCommit(false);
                    long taken = Login.write(connection, world.city(connection, undo(set), card, "Ribe"));
                    Login.write(connection, world.city(connection, undo(taken), card, "Aarhus"));
                    if (last.equals("write")) {
                        assertRefused(connection, world.city(connection, "\"set\": " + set, card, "Varde"));
                    } else {
                        SQLException refused = assertThrows(
                                SQLException.class, () -> Login.select(connection, "select finish_change(" + set + ")"));
                        assertEquals(NOT_ALLOWED, refused.getSQLState());
                    }
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
            // what a transaction goes on with is what it has begun last
            connection.setAutoCommit(false);
            long begun = Login.write(connection, world.city(connection, EDIT, world.own, "Varde"));
            assertEquals(begun, Login.write(connection, world.city(connection, "\"set\": " + begun, world.second, "Varde")));
            Login.select(connection, "select finish_change(" + begun + ")");
            connection.commit();
            assertRefused(connection, world.city(connection, "\"set\": " + begun, world.second, "Ribe"));
        }
        assertEquals(before, world.read(head));
    }

    /** Nobody writes by the rights that he had when his transaction began. */
    @DatabaseTest
    void nothingIsWrittenInAMomentThatIsKept(TestDatabase database) throws SQLException {
        World world = new World(database);
        try (Connection connection = world.clerk.connect()) {
            String call = world.city(connection, EDIT, world.own, "Varde");
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            assertRefused(connection, call);
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            Login.write(connection, call);
        }
    }

    @DatabaseTest
    void noListOfACallIsLeftOut(TestDatabase database) throws SQLException {
        World world = new World(database);
        try (Connection connection = world.clerk.connect()) {
            String whole = world.city(connection, EDIT, world.own, "Varde");
            for (String list : List.of("free", "create", "remove", "add")) {
                assertRefused(connection, whole.replace(", \"" + list + "\": []", ""));
            }
            for (String list : List.of("cards", "update")) {
                assertRefused(connection, whole.replace("\"" + list + "\"", "\"other\""));
            }
            Login.write(connection, whole);
        }
    }

    @DatabaseTest
    void wordsOfFieldsThatAreNotReadStay(TestDatabase database) throws SQLException {
        World world = new World(database);
        int phone = world.field(Kind.CUSTOMER, "phone");
        String words = "\"%s\": [{\"t\": \"%s\", \"c\": " + world.own + ", \"f\": %d, \"r\": %s}]";
        String count = "select count(*) from token where card_id = " + world.own + " and field_id = " + phone;
        String before = world.read(count);
        String word = world.read("select min(token) from token where card_id = " + world.own + " and field_id = " + phone);
        try (Connection connection = world.clerk.connect()) {
            String edit = world.city(connection, EDIT, world.own, "Varde");
            for (String list : List.of("add", "remove")) {
                String none = "\"" + list + "\": []";
                assertRefused(connection, edit.replace(none, words.formatted(list, word, phone, world.own)));
                // out of use with its words, and back
                for (String event : List.of("2", "3")) {
                    String whole = edit.replaceFirst("\"fields\": \\[\\d+\\]", "\"event\": \"" + event + "\", \"fields\": []");
                    assertRefused(connection, whole.replace(none, words.formatted(list, word, phone, world.own)));
                }
                // of no field, of no record
                assertRefused(connection, edit.replace(none, words.formatted(list, "x", 999_999, world.own)));
                assertRefused(connection, edit.replace(none, words.formatted(list, "x", world.field(Kind.CUSTOMER, "city"), "null")));
            }
        }
        assertEquals(before, world.read(count));
    }

    @DatabaseTest
    void aLineStaysOnItsCard(TestDatabase database) throws SQLException {
        World world = new World(database);
        long own = world.part(Kind.PURCHASE, world.own, Map.of("number", Value.of("P1")));
        long line = world.part(Kind.PURCHASE_LINE, world.own, Map.of("purchase", Value.of(own), "text", Value.of("Thing")));
        long others = world.part(Kind.PURCHASE, world.foreign, Map.of("number", Value.of("P2")));
        try (Connection connection = world.clerk.connect()) {
            for (long purchase : List.of(others, 999_999L)) {
                assertRefused(
                        connection,
                        call(
                                EDIT,
                                world.cards(connection, world.own),
                                "[]",
                                "[{\"kind\": \"purchase_line\", \"fields\": [" + world.field(Kind.PURCHASE_LINE, "purchase") + "], \"rows\": [{\"id\": "
                                        + line + ", \"version\": 1, \"f_purchase\": " + purchase + "}]}]"));
            }
        }
    }

    /** A record that is created; {@code fields} are those that are said to be written, {@code values} what its row has. */
    private static String creation(String kind, String fields, long id, String values) {
        return "[{\"kind\": \"" + kind + "\", \"fields\": [" + fields + "], \"rows\": [{\"id\": " + id + ", " + values + "}]}]";
    }

    @DatabaseTest
    void idsAreThoseThatWereGiven(TestDatabase database) throws SQLException {
        World world = new World(database);
        String subject = String.valueOf(world.field(Kind.ACTIVITY, "subject"));
        String values = "\"customer_id\": " + world.own + ", \"f_subject\": \"x\"";
        try (Connection connection = world.clerk.connect()) {
            long given = Long.parseLong(Login.select(connection, "select nextval('activity_id_seq')").getFirst());
            for (long id : List.of(given + 50, given + 5_000, 0L, -1L)) {
                assertRefused(connection, call(EDIT, world.cards(connection, world.own), creation("activity", subject, id, values), "[]"));
            }
            for (long id : List.of(given, given + 49)) {
                Login.write(connection, call(EDIT, world.cards(connection, world.own), creation("activity", subject, id, values), "[]"));
            }
        }
    }

    @DatabaseTest
    void whatIsNotWrittenCountsForNothing(TestDatabase database) throws SQLException {
        World world = new World(database);
        String company = String.valueOf(world.field(Kind.CUSTOMER, "company"));
        String values = "\"f_company\": \"Ghost\", \"f_company_sk\": \"1ghost\", \"f_territory\": \"south\", \"f_number_sk\": \"1n77\"";
        try (Connection connection = world.clerk.connect()) {
            long id = Long.parseLong(Login.select(connection, "select nextval('customer_id_seq')").getFirst());
            // without its territory it is nobody's, and out of his sight
            assertRefused(connection, call(EDIT, "[]", creation("customer", company, id, values), "[]"));
            String placed = company + ", " + world.field(Kind.CUSTOMER, "territory");
            Login.write(connection, call(EDIT, "[]", creation("customer", placed, id, values), "[]"));
            placed += ", " + world.field(Kind.CUSTOMER, "number");
            Login.write(connection, call(EDIT, "[]", creation("customer", placed, id + 1, values), "[]"));
            assertEquals("0", world.read("select count(*) from customer where number_uk is not null"));
            Login.write(connection, call(EDIT, "[]", creation("customer", placed, id + 2, values + ", \"f_number\": \"N77\""), "[]"));
            assertEquals("1", world.read("select count(*) from customer where number_uk = 'n77'"));
        }
    }

    @DatabaseTest
    void whatIsNotSeenIsAsWhatIsNotThere(TestDatabase database) throws SQLException {
        World world = new World(database);
        long part = world.part(Kind.CONTACT, world.foreign, Map.of("last_name", Value.of("Skjult")));
        String cards = "[{\"id\": %d, \"changed_in\": %d}]";
        String update = "[{\"kind\": \"%s\", \"fields\": [%d], \"rows\": [{\"id\": %d, \"version\": %d, \"customer_id\": %d, \"%s\": \"x\"}]}]";
        int city = world.field(Kind.CUSTOMER, "city");
        int name = world.field(Kind.CONTACT, "last_name");
        long touched = Long.parseLong(world.read("select changed_in from customer where id = " + world.foreign));
        try (Connection connection = world.clerk.connect()) {
            for (long card : List.of(world.foreign, 999_999L)) {
                for (long last : List.of(touched, 999L)) {
                    assertRefused(
                            connection, call(EDIT, cards.formatted(card, last), "[]", update.formatted("customer", city, card, 1, card, "f_city")));
                }
            }
            for (long contact : List.of(part, 999_999L)) {
                for (int version : List.of(1, 7)) {
                    assertRefused(
                            connection,
                            call(
                                    EDIT,
                                    world.cards(connection, world.own),
                                    "[]",
                                    update.formatted("contact", name, contact, version, world.own, "f_last_name")));
                }
            }
            assertEquals(List.of("f"), Login.select(connection, "select bool_or(may_take_back(x)) from unnest(array[3, 4, 999]) x"));
            assertEquals(List.of("t"), Login.select(connection, "select may_take_back(1)"));
        }
    }

    @DatabaseTest
    void wordsComeWithAFieldThatBecomesSearched(TestDatabase database) throws SQLException {
        World world = new World(database);
        for (String rows : List.of("own-territories", "all")) {
            world.clerk.become(
                    Map.of("rows", rows, "kinds", "read,create,change,delete", "fields", "write", "action.administer", "yes"),
                    UserRights.of(CLERK, List.of(CLERK)).withTerritories(List.of("south")));
            for (long card : List.of(world.own, world.foreign)) {
                String call = "select change_catalogue(jsonb_build_object('catalogue', (select value from setting where name = 'catalogue_version'),"
                        + " 'reason', 'CATALOGUE', 'note', '', 'fields', (select jsonb_agg(f) from field f where field_key = 'company'), 'choices',"
                        + " '[]'::jsonb, 'sections', '[]'::jsonb, 'functions', '[]'::jsonb, 'add', jsonb_build_array(jsonb_build_object('t', 'egen', 'c', "
                        + card + ", 'f', " + world.field(Kind.CUSTOMER, "company") + ", 'r', " + card + "))))";
                try (Connection connection = world.clerk.connect()) {
                    SQLException refused = assertThrows(SQLException.class, () -> Login.select(connection, call));
                    assertEquals(NOT_ALLOWED, refused.getSQLState(), refused::getMessage);
                }
            }
        }
    }
}
