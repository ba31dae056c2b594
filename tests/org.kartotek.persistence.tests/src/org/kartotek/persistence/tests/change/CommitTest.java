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

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Single change sets: creating, changing, archiving, restoring. */
class CommitTest {

    @DatabaseTest
    void aNewCardHasItsValues(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Østergaard & Søn", "number", "K1", "fax", Value.ABSENT, "country", "DK");
        assertEquals("Østergaard & Søn", cards.get(id, "company"));
        assertEquals("Østergaard & Søn", cards.get(id, "name"));
        assertEquals(Value.ABSENT, cards.card(id).customer().value("fax"));
        assertEquals(Value.UNKNOWN, cards.card(id).customer().value("email"));
        assertEquals(1, cards.card(id).customer().version());
    }

    @DatabaseTest
    void onlyDifferencesMakeAChangeSet(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord");
        assertEquals(
                OptionalLong.empty(), cards.commit(CardWriting.update(Kind.CUSTOMER, id, id, "company", "Nord", "fax", null)));
        cards.set(id, "company", "Nord ApS");
        assertEquals(2, cards.card(id).customer().version());
        assertEquals("Nord ApS", cards.get(id, "name"));
    }

    @DatabaseTest
    void theNameFollowsTheNames(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("last_name", "Müller", "first_name", "Anna");
        assertEquals("Müller, Anna", cards.get(id, "name"));
        cards.set(id, "first_name", null);
        assertEquals("Müller", cards.get(id, "name"));
        cards.set(id, "company", "Müller GmbH");
        assertEquals("Müller GmbH", cards.get(id, "name"));
        cards.set(id, "company", Value.ABSENT, "first_name", "Eva");
        assertEquals("Müller, Eva", cards.get(id, "name"));
    }

    @DatabaseTest
    void aStaleEditIsAConflict(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord");
        cards.set(id, "city", "Aarhus");
        RecordEdit stale = RecordEdit.update(Kind.CUSTOMER, id, id, 1, CardWriting.values("city", "Odense"));
        ConflictException conflict = assertThrows(ConflictException.class, () -> cards.commit(stale));
        assertEquals(id, conflict.cardId());
        assertEquals("Aarhus", cards.get(id, "city"));
    }

    @DatabaseTest
    void anArchivedCardDoesNotExistUntilItIsRestored(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "number", "K7");
        cards.archive(id);
        assertFalse(cards.exists(id));
        assertThrows(KartotekException.class, () -> cards.set(id, "city", "Odense"));
        long other = cards.create("company", "Syd", "number", "k7");
        assertTrue(cards.exists(other));
        KartotekException taken =
                assertThrows(KartotekException.class, () -> cards.commit(CardWriting.restore(Kind.CUSTOMER, id, id)));
        assertTrue(taken.getMessage().contains("K7"), taken.getMessage());
        cards.set(other, "number", "K8");
        cards.commit(CardWriting.restore(Kind.CUSTOMER, id, id));
        assertEquals("K7", cards.get(id, "number"));
    }

    @DatabaseTest
    void partsComeAndGoWithTheirCard(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        RecordEdit card = cards.creation("company", "Nord");
        RecordEdit contact = cards.part(Kind.CONTACT, card.id(), "last_name", "Holm", "phone", "+45 33 12 34 56");
        cards.commit(contact, card);
        assertEquals(contact.id(), cards.onlyPart(card.id(), Kind.CONTACT).id());
        cards.commit(CardWriting.update(Kind.CONTACT, contact.id(), card.id(), "job_title", "Director"));
        assertEquals(2, cards.onlyPart(card.id(), Kind.CONTACT).version());
        assertEquals(1, cards.card(card.id()).customer().version());
        cards.commit(RecordEdit.archive(Kind.CONTACT, contact.id(), card.id()));
        assertTrue(cards.card(card.id()).parts(Kind.CONTACT).isEmpty());
    }

    @DatabaseTest
    void twoCardsCanExchangeTheirNumbers(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long first = cards.create("company", "Nord", "number", "1");
        long second = cards.create("company", "Syd", "number", "2");
        cards.commit(
                CardWriting.update(Kind.CUSTOMER, first, first, "number", "2"),
                CardWriting.update(Kind.CUSTOMER, second, second, "number", "1"));
        assertEquals("2", cards.get(first, "number"));
        assertEquals("1", cards.get(second, "number"));
    }

    @DatabaseTest
    void idsGrowFromOneAndAreNeverGivenTwice(TestDatabase database) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            ids.add(database.index().changes().newId(Kind.CUSTOMER));
        }
        assertEquals(120, ids.stream().distinct().count());
        assertTrue(ids.stream().allMatch(id -> id >= 1));
        long next = database.reopen().changes().newId(Kind.CUSTOMER);
        assertFalse(ids.contains(next));
    }
}
