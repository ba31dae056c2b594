/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.Cards;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Opening single cards, for the administrator and for the second role. */
class CardLoaderTest {

    @DatabaseTest
    void readsACardWithAllItsParts(TestDatabase database) throws SQLException {
        SomeCards.store(database);
        Card card = database.index().cards().byId(database.administrator(), SomeCards.SOUTH).orElseThrow();
        CardRecord customer = card.customer();
        assertEquals(7, customer.version());
        assertEquals(Value.of("Aceites del Sur, S.L."), customer.value("company"));
        assertEquals(Value.ABSENT, customer.value("email"));
        assertEquals(Value.UNKNOWN, customer.value("fax"));
        assertEquals(Value.of(LocalDate.of(1582, 10, 4)), customer.value("birth_date"));
        assertTrue(customer.values().containsKey("fax"), "unknown values are there too");
        assertEquals(2, card.parts(Kind.CONTACT).size());
        assertEquals(Value.of("Muñoz"), card.parts(Kind.CONTACT).getFirst().value("last_name"));
        assertEquals(Value.of("ES"), card.parts(Kind.ADDRESS).getFirst().value("country"));
        assertEquals(Value.of(false), card.parts(Kind.CONTACT_POINT).getFirst().value("valid"));
    }

    @DatabaseTest
    void theSecondRoleSeesNeitherThePhoneNorOtherTerritories(TestDatabase database) throws SQLException {
        SomeCards.store(database);
        Cards cards = database.index().cards();
        assertTrue(cards.byId(database.restricted(), SomeCards.NORTH).isEmpty());
        assertTrue(cards.byNumber(database.restricted(), "A 1").isEmpty());
        Card south = cards.byId(database.restricted(), SomeCards.SOUTH).orElseThrow();
        assertFalse(south.customer().values().containsKey("phone"));
        assertEquals(Optional.of(south), cards.byNumber(database.restricted(), "b-2"));
    }

    @DatabaseTest
    void severalCardsAreReadTogetherAsEachAlone(TestDatabase database) throws SQLException {
        SomeCards.store(database);
        Cards cards = database.index().cards();
        List<Long> ids = List.of(SomeCards.SOUTH, 999_999L, SomeCards.NORTH, SomeCards.SOUTH);
        for (Session session : List.of(database.administrator(), database.restricted())) {
            Set<Card> alone = Stream.of(SomeCards.NORTH, SomeCards.SOUTH)
                    .flatMap(id -> cards.byId(session, id).stream())
                    .collect(Collectors.toSet());
            List<Card> together = cards.byIds(session, ids);
            assertEquals(alone.size(), together.size());
            assertEquals(alone, Set.copyOf(together));
        }
        assertEquals(List.of(), cards.byIds(database.administrator(), List.of()));
    }

    @DatabaseTest
    void findsANumberHoweverItIsWritten(TestDatabase database) throws SQLException {
        SomeCards.store(database);
        Cards cards = database.index().cards();
        assertEquals(SomeCards.NORTH, cards.byNumber(database.administrator(), " a  1").orElseThrow().id());
        assertTrue(cards.byNumber(database.administrator(), "A").isEmpty());
    }

    @DatabaseTest
    void archivedRecordsAreNotThere(TestDatabase database) throws SQLException {
        SomeCards.store(database);
        try (Connection connection = database.rawConnection()) {
            StoredRows rows = new StoredRows(connection, database.index().catalogue(database.administrator()));
            rows.run("update contact set archived = 1 where id = 1");
            rows.run("update customer set archived = 1 where id = " + SomeCards.NORTH);
        }
        Cards cards = database.index().cards();
        assertTrue(cards.byId(database.administrator(), SomeCards.NORTH).isEmpty());
        Card south = cards.byId(database.administrator(), SomeCards.SOUTH).orElseThrow();
        assertEquals(1, south.parts(Kind.CONTACT).size());
        assertEquals(2, south.parts(Kind.CONTACT).getFirst().id());
    }
}
