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
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.query.QuerySyntaxException;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/**
 * Random roles, users, cards and requests, each asked three times: of the query engine or the writer of change sets, of plain SQL under
 * the login of the user, and of a plain calculation. All three say the same.
 */
class ThreeAnswersTest {
    private static final long SEED = 20260301;
    private static final int ROUNDS = 6;
    private static final int READS = 40;
    private static final int WRITES = 40;
    private static final int SEARCHES = 20;
    private static final List<String> LOGINS = List.of("three_a", "three_b", "three_c");
    private static final List<String> TERRITORIES = List.of("north", "south", "east", "west");
    private static final List<Kind> KINDS = List.of(Kind.CUSTOMER, Kind.CONTACT, Kind.ACTIVITY, Kind.TASK);
    /** Text fields that are written and read. */
    private static final Map<Kind, List<String>> FIELDS = Map.of(
            Kind.CUSTOMER, List.of("company", "city", "region"),
            Kind.CONTACT, List.of("last_name", "first_name"),
            Kind.ACTIVITY, List.of("subject"),
            Kind.TASK, List.of("subject"));

    private final Random random = new Random(SEED);
    private final List<Stored> records = new ArrayList<>();

    /** A record with its words and the place of its card. */
    private record Stored(Kind kind, long id, long card, String territory, String owner, Map<String, String> texts) {}

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void fill(TestDatabase database) {
        CardIndex index = database.index();
        List<RecordEdit> edits = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            long card = index.changes().newId(Kind.CUSTOMER);
            String territory = one(TERRITORIES);
            String owner = one(LOGINS);
            add(edits, new Stored(Kind.CUSTOMER, card, card, territory, owner, texts(Kind.CUSTOMER, i)));
            for (Kind kind : KINDS.subList(1, KINDS.size())) {
                add(edits, new Stored(kind, index.changes().newId(kind), card, territory, owner, texts(kind, i)));
            }
        }
        index.changes().commit(database.administrator(), Reason.EDIT, "", edits);
    }

    private static Map<String, String> texts(Kind kind, int number) {
        return FIELDS.get(kind).stream().collect(Collectors.toMap(key -> key, key -> kind.key() + key.replace("_", "") + (100 + number), (a, b) -> a, TreeMap::new));
    }

    private void add(List<RecordEdit> edits, Stored stored) {
        Map<String, Value> values = new TreeMap<>();
        stored.texts().forEach((key, text) -> values.put(key, Value.of(text)));
        if (stored.kind().isCard()) {
            values.put("territory", Value.of(stored.territory()));
            values.put("owner", Value.of(stored.owner()));
            edits.add(RecordEdit.createCustomer(stored.id(), values));
        } else {
            if (stored.kind() == Kind.ACTIVITY) {
                values.put("date", Value.of(LocalDate.of(2026, 3, 1)));
            }
            edits.add(RecordEdit.createPart(stored.kind(), stored.id(), stored.card(), values));
        }
        records.add(stored);
    }

    private Map<String, String> role() {
        Map<String, String> words = new TreeMap<>();
        words.put("rows", one(List.of("all", "own", "own-territories", "own,own-territories", "south", "own,north,east", "none")));
        words.put("kinds", one(List.of("read,create,change,delete", "read,change", "read", "none")));
        words.put("fields", one(List.of("write", "write", "read", "none")));
        for (Kind kind : KINDS) {
            if (random.nextInt(3) == 0) {
                words.put("kind." + kind.key(), one(List.of("read,create,change,delete", "read,change", "read,delete", "read,create", "none", "change")));
            }
            for (String field : FIELDS.get(kind)) {
                if (random.nextInt(3) == 0) {
                    words.put("field." + kind.key() + "." + field, one(List.of("none", "read", "write")));
                }
            }
        }
        return words;
    }

    private UserRights given(String login) {
        TreeSet<String> roles = new TreeSet<>();
        TreeSet<String> territories = new TreeSet<>();
        TreeSet<Long> denied = new TreeSet<>();
        for (String role : LOGINS) {
            if (random.nextInt(3) == 0 || role.equals(login)) {
                roles.add(role);
            }
        }
        TERRITORIES.stream().filter(territory -> random.nextInt(3) == 0).forEach(territories::add);
        for (int i = random.nextInt(3); i > 0; i--) {
            denied.add(one(records).card());
        }
        return new UserRights(login, roles, territories, denied);
    }

    @DatabaseTest
    void allThreeSayTheSame(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        List<Login> logins = LOGINS.stream().map(login -> Login.admit(database, login)).toList();
        database.reopen();
        fill(database);
        int asked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Login login : logins) {
                login.become(role(), given(login.name()));
            }
            for (Login login : logins) {
                // the roles of the others have changed since
                login.refresh();
                try (CardIndex index = login.open();
                        Connection sql = login.connect()) {
                    Asked one = new Asked(database.index(), index, sql);
                    for (int i = 0; i < READS; i++) {
                        one.read(one(KINDS));
                    }
                    for (int i = 0; i < SEARCHES; i++) {
                        one.search(one(records));
                    }
                    for (int i = 0; i < WRITES; i++) {
                        one.write(one(records));
                    }
                    asked += READS + SEARCHES + WRITES;
                }
            }
        }
        System.out.println("Three answers to each of " + asked + " questions");
    }

    /** One user, asked in three ways. */
    private final class Asked {
        private final CardIndex whole;
        private final CardIndex index;
        private final Connection sql;

        Asked(CardIndex whole, CardIndex index, Connection sql) {
            this.whole = whole;
            this.index = index;
            this.sql = sql;
        }

        private Field field(Kind kind, String key) {
            return whole.catalogue(whole.session()).field(kind, key);
        }

        private boolean sees(Stored record) {
            return index.session().sees(record.card(), record.territory(), record.owner()) && index.session().rights().mayRead(record.kind());
        }

        private boolean reads(Kind kind, String key) {
            return index.session().rights().mayRead(field(kind, key));
        }

        private String about(String what) {
            return what + " by " + index.session().login() + " with " + index.session().rights();
        }

        void read(Kind kind) throws SQLException {
            String key = one(FIELDS.get(kind));
            String calculated = !reads(kind, key)
                    ? "refused"
                    : records.stream().filter(record -> record.kind() == kind && sees(record)).map(record -> record.texts().get(key)).sorted().toList().toString();
            assertEquals(calculated, ofEngine((kind.isCard() ? "" : kind.key() + ": ") + "columns " + key), () -> about(kind + " " + key));
            assertEquals(calculated, ofSql("select f_" + key + " from " + kind.key()), () -> about("SQL: " + kind + " " + key));
        }

        void search(Stored record) throws SQLException {
            if (!record.kind().isCard()) {
                return;
            }
            String key = one(FIELDS.get(Kind.CUSTOMER).subList(0, 2));
            boolean found = sees(record) && reads(Kind.CUSTOMER, key);
            String word = record.texts().get(key);
            long engine = index.queries().count(index.session(), new QueryParser(index.catalogue(index.session()), Locale.ENGLISH)
                    .parse("search '" + word + "'"), 5, new NullProgressMonitor());
            assertEquals(found && index.session().rights().mayRead(Kind.CUSTOMER), engine > 0, () -> about("search " + word));
            assertEquals(found ? "[" + record.id() + "]" : "[]", ofSql("select distinct card_id from token where token = '" + word + "'"), () -> about("SQL: search " + word));
        }

        private String ofEngine(String text) {
            try {
                return index.queries()
                        .page(index.session(), new QueryParser(index.catalogue(index.session()), Locale.ENGLISH).parse(text), PageRequest.first(100), new NullProgressMonitor())
                        .rows().stream().map(row -> row.values().getFirst().content().map(Object::toString).orElse("")).sorted().toList().toString();
            } catch (UnknownNameException | QuerySyntaxException | AccessRefusedException refused) {
                return "refused";
            }
        }

        private String ofSql(String select) throws SQLException {
            try {
                return Login.select(sql, select).stream().map(String::valueOf).sorted().toList().toString();
            } catch (SQLException refused) {
                assertEquals("42501", refused.getSQLState(), select);
                return "refused";
            }
        }

        /** What is asked for is never done: the program only checks it, and the transaction of plain SQL is rolled back. */
        void write(Stored record) throws SQLException {
            String key = one(FIELDS.get(record.kind()));
            Field field = field(record.kind(), key);
            boolean archives = random.nextInt(4) == 0;
            boolean allowed = sees(record) && (archives
                    ? index.session().rights().may(record.kind(), KindRight.DELETE)
                    : index.session().rights().mayWrite(field) && index.session().rights().may(record.kind(), KindRight.CHANGE));
            RecordEdit edit = archives
                    ? RecordEdit.archive(record.kind(), record.id(), record.card())
                    : RecordEdit.update(record.kind(), record.id(), record.card(), 1, Map.of(key, Value.of("new")));
            assertEquals(allowed, isAllowed(edit), () -> about(edit.toString()));
            assertEquals(allowed, isAllowed(record, field, archives), () -> about("SQL: " + edit));
        }

        private boolean isAllowed(RecordEdit edit) {
            try {
                index.changes().check(index.session(), Reason.EDIT, List.of(edit));
                return true;
            } catch (AccessRefusedException | NoSuchCardException refused) {
                return false;
            }
        }

        private boolean isAllowed(Stored record, Field field, boolean archives) throws SQLException {
            String json = "{\"cards\": [{\"id\": " + record.card() + ", \"changed_in\": 1}], \"reason\": \"EDIT\", \"note\": \"\", \"free\": [],"
                    + " \"create\": [], \"remove\": [], \"add\": [], \"update\": [{\"kind\": \"" + record.kind().key() + "\", "
                    + (archives ? "\"event\": 2, \"fields\": []" : "\"fields\": [" + field.id() + "]") + ", \"rows\": [{\"id\": " + record.id()
                    + ", \"version\": 1" + (archives ? "" : ", \"f_" + field.key() + "\": \"new\", \"f_" + field.key() + "_sk\": \"1new\"") + "}]}]}";
            sql.setAutoCommit(false);
            try {
                Login.write(sql, json);
                return true;
            } catch (SQLException refused) {
                assertEquals("42501", refused.getSQLState(), json);
                return false;
            } finally {
                sql.rollback();
                sql.setAutoCommit(true);
            }
        }
    }
}
