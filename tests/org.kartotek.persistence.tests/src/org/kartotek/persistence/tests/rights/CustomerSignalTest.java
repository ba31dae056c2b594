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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.signal.CustomerSignal;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** "This customer exists; ask ...": what somebody is told who names exactly a customer whom he does not see, and what nobody is told. */
class CustomerSignalTest {
    private static final String ASKER = "signal_asker";
    /** Where numbers without a country code are at home. */
    private static final Locale DENMARK = Locale.of("da", "DK");

    private static final List<String> NOTHING = Arrays.asList((String) null);
    private static final Map<String, String> WORDS =
            Map.of("rows", "own,own-territories", "kinds", "read,create", "kind.address", "none", "fields", "write", "field.customer.fax", "none");
    private static final List<String> EXACT = List.of(
            "+45 33 12 34 56", "0045 33123456", "tel:+4533123456", "33 12 34 56", "Kontakt@Nordlys.dk", "mailto:kontakt@nordlys.dk", "n7",
            "NORDLYS a/s", "+45 20 30 40 50", "ida@nordlys.dk");
    private static final List<String> PARTS = List.of(
            "+45 33 12 34", "33 12 34", "+45 33 12 34 5", "3456", "+46 33 12 34 56", "+45 33 12 34 567", "kontakt@nordlys", "kontakt", "nordlys.dk",
            "nordlys", "nord", "n", "7", "", " ", "*", "%", "+45 44 44 44 44", "sejlmager");

    /** Cards of which the asker sees one. */
    private static final class World implements AutoCloseable {
        final TestDatabase database;
        final CardIndex all;
        final Map<String, Long> cards = new HashMap<>();
        private Login login;
        private CardIndex index;

        World(TestDatabase database) {
            this.database = database;
            this.all = database.index();
            String keeper = database.administrator().login();
            card("Nordlys A/S", Map.of(
                    "number", "N7", "territory", "north", "owner", keeper, "phone", "+45 33 12 34 56", "email", "kontakt@nordlys.dk", "fax",
                    "+45 44 44 44 44", "country", "DK", "city", "Sejlmager"));
            part(Kind.CONTACT, "Nordlys A/S", Map.of("last_name", "Holm", "mobile", "20304050"));
            part(Kind.CONTACT_POINT, "Nordlys A/S", Map.of("channel", "email", "value", "ida@nordlys.dk"));
            card("Afvist", Map.of("number", "N8", "territory", "north", "owner", keeper, "phone", "+45 33 00 00 08"));
            card("Arkiveret", Map.of("number", "N9", "territory", "north", "owner", keeper, "phone", "+45 33 00 00 09"));
            card("Herrenlos", Map.of("number", "N10", "territory", "north", "email", "herrenlos@example.com"));
            card("Egen", Map.of("number", "N11", "territory", "south", "phone", "+45 33 00 00 11"));
            long archived = cards.get("Arkiveret");
            commit(RecordEdit.archive(Kind.CUSTOMER, archived, archived));
        }

        private void card(String company, Map<String, String> texts) {
            long id = all.changes().newId(Kind.CUSTOMER);
            Map<String, Value> values = values(texts);
            values.put("company", Value.of(company));
            commit(RecordEdit.createCustomer(id, values));
            cards.put(company, id);
        }

        private void part(Kind kind, String company, Map<String, String> texts) {
            commit(RecordEdit.createPart(kind, all.changes().newId(kind), cards.get(company), values(texts)));
        }

        private static Map<String, Value> values(Map<String, String> texts) {
            Map<String, Value> values = new HashMap<>();
            texts.forEach((key, text) -> values.put(key, Value.of(text)));
            return values;
        }

        private void commit(RecordEdit edit) {
            all.changes().commit(database.administrator(), Reason.EDIT, "", List.of(edit));
        }

        /** Somebody who sees the south, is denied a company and may be told, or may not. */
        Session asker(boolean told) throws SQLException {
            Map<String, String> words = new HashMap<>(WORDS);
            words.put("action.ask-owner", RoleRights.word(told));
            UserRights rights = UserRights.of(ASKER, List.of(ASKER))
                    .withTerritories(List.of("south"))
                    .withDenied(List.of(cards.get("Afvist")));
            close();
            if (database.isEmbedded()) {
                index = null;
                Session some = database.restricted();
                return some.with(rights.compile(List.of(new Role(ASKER, Labels.same(ASKER), new RoleRights(words))))).in(DENMARK);
            }
            login = login == null ? Login.admit(database, ASKER) : login;
            login.become(words, rights);
            index = login.open();
            return index.session().in(DENMARK);
        }

        List<Optional<CustomerSignal>> ask(Session session, List<String> named) {
            CardIndex asked = index == null ? all : index;
            return named.stream().map(each -> asked.signals().ask(session, each)).toList();
        }

        List<AuditEntry> log() {
            return all.audit().newest(database.administrator(), 200).stream()
                    .filter(entry -> entry.event().equals("signal"))
                    .toList();
        }

        /** What the one who looks after the cards is called. */
        String keeper() throws SQLException {
            try (Connection connection = database.rawConnection()) {
                return Login.select(connection, "select name from app_user where login = '" + database.administrator().login() + "'").getFirst();
            }
        }

        @Override
        public void close() {
            if (index != null) {
                index.close();
            }
        }
    }

    @DatabaseTest
    void whoeverNamesACustomerExactlyIsToldWhomToAskAndNothingElse(TestDatabase database) throws SQLException {
        try (World world = new World(database)) {
            Session asker = world.asker(true);
            Optional<CustomerSignal> told = Optional.of(new CustomerSignal(world.keeper()));
            for (String named : EXACT) {
                assertEquals(List.of(told), world.ask(asker, List.of(named)), named);
            }
            assertEquals(List.of(Optional.of(new CustomerSignal(""))), world.ask(asker, List.of("herrenlos@example.com")));
            String subject = "customer " + world.cards.get("Nordlys A/S");
            assertEquals(EXACT.size() + 1, world.log().size());
            assertEquals(EXACT.size(), world.log().stream().filter(entry -> entry.subject().equals(subject)).count());
            assertEquals(Set.of(asker.login()), Set.copyOf(world.log().stream().map(AuditEntry::login).toList()));
            assertEquals("This customer exists; ask " + world.keeper() + ".", told.get().sentence().in(Locale.ENGLISH));
        }
    }

    @DatabaseTest
    void nothingElseIsSaid(TestDatabase database) throws SQLException {
        try (World world = new World(database)) {
            Session asker = world.asker(true);
            for (String named : PARTS) {
                assertEquals(List.of(Optional.empty()), world.ask(asker, List.of(named)), named);
            }
            // denied, out of use, his own
            for (String named : List.of("N8", "Afvist", "+45 33 00 00 08", "N9", "+45 33 00 00 09", "Egen", "+45 33 00 00 11")) {
                assertEquals(List.of(Optional.empty()), world.ask(asker, List.of(named)), named);
            }
            assertEquals(List.of(), world.log());
        }
    }

    @DatabaseTest
    void withoutTheActionNothingIsSaid(TestDatabase database) throws SQLException {
        try (World world = new World(database)) {
            Session asker = world.asker(false);
            for (String named : EXACT) {
                assertEquals(List.of(Optional.empty()), world.ask(asker, List.of(named)), named);
            }
            assertEquals(List.of(), world.log());
            assertEquals(List.of(Optional.empty()), List.of(database.index().signals().ask(database.administrator(), "N7")), "sees everybody");
        }
    }

    @DatabaseTest
    void nobodyIsToldOfManyWithinAnHour(TestDatabase database) throws SQLException {
        try (World world = new World(database)) {
            Session asker = world.asker(true);
            for (int i = 0; i < 32; i++) {
                assertEquals(i < 30, world.ask(asker, List.of("N7")).getFirst().isPresent(), "answer " + i);
            }
            assertEquals(30, world.log().size());
        }
    }

    @DatabaseTest
    void aServerLooksForItself(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        try (World world = new World(database)) {
            String wide = "select ask_owner('', '{}', '', array['', '4', '3', 'k'], '{}', '{}', '{}', 'DK')";
            String exact = "select ask_owner('n7', '{}', '', '{}', '{}', '{}', '{}', 'DK')";
            String many = "select ask_owner('n7', '{}', '', '{}', array(select x::text from generate_series(1, 9) x), '{}', '{}', 'DK')";
            world.asker(false);
            try (Connection connection = world.login.connect()) {
                assertEquals(NOTHING, Login.select(connection, exact), "without the action");
            }
            world.asker(true);
            try (Connection connection = world.login.connect()) {
                assertEquals(NOTHING, Login.select(connection, wide), "words alone are no name");
                assertEquals(NOTHING, Login.select(connection, many), "one at a time");
                assertEquals(List.of(), world.log());
                assertEquals(List.of(world.keeper()), Login.select(connection, exact));
                assertEquals(1, world.log().size());
            }
        }
    }
}
