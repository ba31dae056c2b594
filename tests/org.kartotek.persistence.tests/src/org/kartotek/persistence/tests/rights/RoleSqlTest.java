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
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What a sales representative can do with his login and a program for SQL: read own cards and permitted fields, and write what he may. */
class RoleSqlTest {
    private static final String NOT_ALLOWED = "42501";
    private static final String REP = "rights_rep";
    /** Sees the south and nothing of phones, activities and who is denied; changes cards and contacts, creates contacts alone. */
    private static final Map<String, String> WORDS = Map.of(
            "rows", "own,own-territories",
            "kinds", "read",
            "kind.customer", "read,change",
            "kind.contact", "read,create,change",
            "kind.activity", "none",
            "fields", "write",
            "field.customer.phone", "none",
            "field.customer.city", "read",
            "action.undo", "yes");

    /** Cards of which the representative sees one and a half. */
    private static final class World {
        final TestDatabase database;
        final CardIndex index;
        final Login rep;
        final long own;
        final long foreign;
        final long denied;
        final long contact;
        final long foreignContact;
        final long activity;

        World(TestDatabase database) throws SQLException {
            assumeFalse(database.isEmbedded());
            this.database = database;
            this.index = database.index();
            own = card("Egen", "south", "45111111");
            foreign = card("Fremmed", "north", "45222222");
            denied = card("Afvist", "south", "45333333");
            contact = part(Kind.CONTACT, own, Map.of("last_name", Value.of("Madsen")));
            foreignContact = part(Kind.CONTACT, foreign, Map.of("last_name", Value.of("Skjult")));
            part(Kind.CONTACT, denied, Map.of("last_name", Value.of("Skjult")));
            activity = part(Kind.ACTIVITY, own, Map.of("subject", Value.of("Fortrolig"), "date", Value.of(LocalDate.of(2026, 3, 1))));
            commit(RecordEdit.update(Kind.CUSTOMER, own, own, 1, Map.of("phone", Value.of("+45444444"))));
            commit(RecordEdit.update(Kind.CUSTOMER, foreign, foreign, 1, Map.of("company", Value.of("Fjern"))));
            rep = Login.admit(database, REP);
            rep.become(WORDS, UserRights.of(REP, List.of(REP)).withTerritories(List.of("south")).withDenied(List.of(denied)));
        }

        private long card(String company, String territory, String phone) {
            long id = index.changes().newId(Kind.CUSTOMER);
            commit(RecordEdit.createCustomer(id, Map.of(
                    "company", Value.of(company), "territory", Value.of(territory), "phone", Value.of("+" + phone), "number", Value.of(company))));
            return id;
        }

        private long part(Kind kind, long card, Map<String, Value> values) {
            long id = index.changes().newId(kind);
            commit(RecordEdit.createPart(kind, id, card, values));
            return id;
        }

        private long commit(RecordEdit edit) {
            return index.changes().commit(database.administrator(), Reason.EDIT, "", List.of(edit)).orElseThrow();
        }

        int field(Kind kind, String key) {
            return index.catalogue(database.administrator()).field(kind, key).id();
        }

        /** Everything that stands in the columns of all tables which a login may select, by table. */
        Map<String, String> readable(Connection connection) throws SQLException {
            Map<String, String> texts = new TreeMap<>();
            String columns = "select table_name || '.' || column_name from information_schema.columns where table_schema = 'kartotek'";
            for (String column : Login.select(database.userConnection(), columns)) {
                String[] names = column.split("\\.");
                try {
                    String sql = "select string_agg(" + names[1] + "::text, ' ') from " + names[0];
                    texts.merge(names[0], String.valueOf(Login.select(connection, sql).getFirst()), (one, two) -> one + " " + two);
                } catch (SQLException refused) {
                    assertEquals(NOT_ALLOWED, refused.getSQLState(), column);
                }
            }
            return texts;
        }

        /** A call that changes one field of a record. */
        String update(String kind, long card, long id, int field, String key, String value) throws SQLException {
            try (Connection owner = database.rawConnection()) {
                String row = "select '{\"cards\": [{\"id\": ' || c.id || ', \"changed_in\": ' || c.changed_in || '}], \"update\": [{\"kind\": \"" + kind
                        + "\", \"fields\": [" + field + "], \"rows\": [{\"id\": ' || k.id || ', \"version\": ' || k.version || ', \"f_" + key + "\": \""
                        + value + "\", \"f_" + key + "_sk\": \"1" + value + "\"}]}], ' from customer c, " + kind + " k where c.id = " + card + " and k.id = " + id;
                return Login.select(owner, row).getFirst() + "\"reason\": \"EDIT\", \"note\": \"\", \"free\": [], \"create\": [], \"remove\": [], \"add\": []}";
            }
        }
    }

    private static void assertRefused(Connection connection, String json) {
        SQLException refused = assertThrows(SQLException.class, () -> Login.write(connection, json), json);
        assertEquals(NOT_ALLOWED, refused.getSQLState(), () -> json + refused.getMessage());
    }

    @DatabaseTest
    void onlyOwnRowsAreRead(TestDatabase database) throws SQLException {
        World world = new World(database);
        try (Connection connection = world.rep.connect()) {
            assertEquals(List.of("Egen"), Login.select(connection, "select f_company from customer"));
            assertEquals(List.of("Madsen"), Login.select(connection, "select f_last_name from contact"));
            assertEquals(List.of("0"), Login.select(connection, "select count(*) from activity"));
            Map<String, String> texts = world.readable(connection);
            assertTrue(texts.get("token").contains("egen"), texts.get("token"));
            assertTrue(texts.get("change_row").length() > 10, texts.get("change_row"));
            for (String secret : List.of("fremmed", "fjern", "afvist", "skjult", "fortrolig", "45111111", "45222222", "45333333", "45444444")) {
                texts.forEach((table, text) -> assertTrue(!text.toLowerCase().contains(secret), table + ": " + secret));
            }
        }
    }

    @DatabaseTest
    void whatMayBeWrittenIsInTheHistoryWithItsUser(TestDatabase database) throws SQLException {
        World world = new World(database);
        try (Connection connection = world.rep.connect()) {
            Login.write(connection, world.update("customer", world.own, world.own, world.field(Kind.CUSTOMER, "region"), "region", "fyn"));
            Login.write(connection, world.update("contact", world.own, world.contact, world.field(Kind.CONTACT, "last_name"), "last_name", "Holm"));
            assertEquals(List.of("fyn"), Login.select(connection, "select f_region from customer"));
        }
        for (HistoryEntry entry : database.index().changes().history(database.administrator(), world.own).subList(0, 2)) {
            assertEquals(REP, entry.login());
        }
    }

    @DatabaseTest
    void whatMayNotBeWrittenIsRefused(TestDatabase database) throws SQLException {
        World world = new World(database);
        int region = world.field(Kind.CUSTOMER, "region");
        int territory = world.field(Kind.CUSTOMER, "territory");
        int subject = world.field(Kind.ACTIVITY, "subject");
        int name = world.field(Kind.CONTACT, "last_name");
        try (Connection connection = world.rep.connect()) {
            // cards of others, and companies that he is denied
            assertRefused(connection, world.update("customer", world.foreign, world.foreign, region, "region", "x"));
            assertRefused(connection, world.update("customer", world.denied, world.denied, region, "region", "x"));
            assertRefused(connection, world.update("contact", world.foreign, world.foreignContact, name, "last_name", "x"));
            // beside one of his own
            assertRefused(connection, world.update("customer", world.own, world.own, region, "region", "x")
                    .replace("\"rows\": [{\"id\": " + world.own, "\"rows\": [{\"id\": " + world.foreign));
            // fields that he does not see, or only sees
            assertRefused(connection, world.update("customer", world.own, world.own, world.field(Kind.CUSTOMER, "phone"), "phone", "1"));
            assertRefused(connection, world.update("customer", world.own, world.own, world.field(Kind.CUSTOMER, "city"), "city", "x"));
            // out of sight
            assertRefused(connection, world.update("customer", world.own, world.own, territory, "territory", "north"));
            // a kind that he does not see
            assertRefused(connection, world.update("activity", world.own, world.activity, subject, "subject", "x"));
            // out of use
            String event = world.update("contact", world.own, world.contact, name, "last_name", "x")
                    .replaceFirst("\"fields\": \\[\\d+\\]", "\"event\": \"2\", \"fields\": []");
            assertRefused(connection, event);
            assertRefused(connection, event.replace("\"event\": \"2\"", "\"event\": \"3\""));
            // a card of his own making
            assertRefused(connection, "{\"reason\": \"EDIT\", \"note\": \"\", \"cards\": [], \"free\": [], \"remove\": [], \"add\": [], \"update\": [],"
                    + " \"create\": [{\"kind\": \"customer\", \"fields\": [" + territory + "], \"rows\": [{\"id\": 900, \"f_territory\": \"south\"}]}]}");
            // for a reason that he does not have
            for (String reason : List.of("IMPORT", "SAMPLE", "BULK_EDIT", "MERGE", "CATALOGUE", "RIGHTS")) {
                assertRefused(connection, world.update("customer", world.own, world.own, region, "region", "x").replace("EDIT", reason));
            }
            // words of a field that he does not write
            String words = "\"%s\": [{\"t\": \"x\", \"c\": " + world.own + ", \"f\": " + world.field(Kind.CUSTOMER, "phone") + ", \"r\": " + world.own + "}]";
            for (String list : List.of("add", "remove")) {
                assertRefused(connection, world.update("customer", world.own, world.own, region, "region", "x")
                        .replace("\"" + list + "\": []", words.formatted(list)));
            }
            // the bytes of documents of others
            String digest = "a".repeat(64);
            for (long card : List.of(world.foreign, world.denied, world.own)) {
                SQLException refused = assertThrows(
                        SQLException.class, () -> Login.select(connection, "select begin_document(" + card + ", '" + digest + "', 5)"));
                assertEquals(NOT_ALLOWED, refused.getSQLState());
            }
        }
    }

    @DatabaseTest
    void nothingIsTakenBackThatIsNotSeen(TestDatabase database) throws SQLException {
        World world = new World(database);
        try (Connection connection = world.rep.connect()) {
            assertEquals(List.of("t"), Login.select(connection, "select bool_and(not may_take_back(id)) from generate_series(1, 9) id"));
        }
    }

    @DatabaseTest
    void aChangeOfRightsHoldsAtOnce(TestDatabase database) throws SQLException {
        World world = new World(database);
        Map<String, String> wide = new TreeMap<>(WORDS);
        wide.put("rows", "all");
        wide.put("field.customer.phone", "read");
        try (Connection connection = world.rep.connect()) {
            assertEquals(1, Login.select(connection, "select id from customer").size());
            world.rep.become(wide, UserRights.of(REP, List.of(REP)));
            assertEquals(3, Login.select(connection, "select id from customer").size());
            assertEquals(3, Login.select(connection, "select token from token where token like '45%'").size());
            world.rep.become(WORDS, UserRights.of(REP, List.of()));
            assertEquals(List.of(), Login.select(connection, "select id from customer"));
            assertEquals(List.of(), Login.select(connection, "select token from token"));
        }
    }
}
