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

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What change sets tell afterwards. */
class HistoryTest {

    /** The first card that a change set touched, and how many they are. */
    private static String named(ChangeSetInfo set) {
        return set.cards().first() + " " + set.cards().count();
    }

    @DatabaseTest
    void everyChangeHasItsValuesBeforeAndAfter(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "city", "Aarhus");
        cards.set(id, "city", "Odense", "fax", Value.ABSENT);
        cards.set(id, "city", null);
        List<HistoryEntry> history = database.index().changes().history(database.administrator(), id);
        assertEquals(
                List.of("city Odense -> UNKNOWN", "fax UNKNOWN -> ABSENT", "city Aarhus -> Odense", "CREATED"),
                history.stream().map(HistoryTest::text).toList());
        assertEquals(Event.CREATED, history.getLast().event());
        assertEquals(database.administrator().login(), history.getFirst().login());
    }

    private static String text(HistoryEntry entry) {
        return entry.field()
                .map(field -> field.key() + " " + text(entry.before()) + " -> " + text(entry.after()))
                .orElse(entry.event().name());
    }

    private static String text(Value value) {
        return value.content().map(Object::toString).orElse(value.state().name());
    }

    @DatabaseTest
    void valuesOfEveryTypeComeBack(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        add(database, "weight", FieldType.NUMBER);
        add(database, "limit_of_credit", FieldType.MONEY);
        add(database, "founded", FieldType.DATE);
        add(database, "is_member", FieldType.YES_NO);
        add(database, "remarks", FieldType.LONG_TEXT);
        add(database, "sizes", FieldType.CHOICES, "Small", "Large");
        Object[] first = {
            "weight", new BigDecimal("-12.50"), "limit_of_credit", new Money(123456, Currency.getInstance("JPY")),
            "founded", LocalDate.of(1899, 2, 28), "is_member", false, "remarks", "a\nb \"c\" \\ \t д", "sizes", new TreeSet<>(Set.of("small", "large"))
        };
        Object[] second = {
            "weight", new BigDecimal("1E+3"), "limit_of_credit", new Money(-5, Currency.getInstance("EUR")),
            "founded", Value.ABSENT, "is_member", true, "remarks", null, "sizes", new TreeSet<>(Set.of("small"))
        };
        long id = cards.create("company", "Nord");
        cards.set(id, first);
        long set = cards.set(id, second);
        List<HistoryEntry> history = database.index().changes().history(database.administrator(), id).stream()
                .filter(entry -> entry.changeSet() == set)
                .toList();
        assertEquals(6, history.size());
        for (HistoryEntry entry : history) {
            String key = entry.field().orElseThrow().key();
            assertEquals(CardWriting.values(first).get(key), entry.before(), key);
            assertEquals(CardWriting.values(second).get(key), entry.after(), key);
            assertEquals(CardWriting.values(second).get(key), cards.card(id).customer().value(key), key);
        }
    }

    private static Field add(TestDatabase database, String key, FieldType type, String... choices) {
        return database.index()
                .changes()
                .addField(
                        database.administrator(),
                        new NewField(Kind.CUSTOMER, key, type, Labels.same(key), List.of(choices), Set.of(FieldTrait.REPORTABLE)));
    }

    @DatabaseTest
    void aCardIsShownAsItWas(TestDatabase database) throws InterruptedException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        Instant before = moment();
        long id = cards.create("last_name", "Holm", "first_name", "Eva");
        long contact = cards.createPart(Kind.CONTACT, id, "last_name", "Lund");
        Instant first = moment();
        cards.commit(
                CardWriting.update(Kind.CUSTOMER, id, id, "company", "Holm A/S"),
                CardWriting.update(Kind.CONTACT, contact, id, "phone", "123456"));
        Instant second = moment();
        cards.commit(RecordEdit.archive(Kind.CONTACT, contact, id));
        cards.archive(id);
        assertEquals(Optional.empty(), asOf(database, id, before));
        Card old = asOf(database, id, first).orElseThrow();
        assertEquals("Holm, Eva", old.customer().value("name").content().orElseThrow());
        assertEquals(1, old.customer().version());
        assertEquals(Value.UNKNOWN, old.parts(Kind.CONTACT).getFirst().value("phone"));
        Card later = asOf(database, id, second).orElseThrow();
        assertEquals("Holm A/S", later.customer().value("name").content().orElseThrow());
        assertEquals(Value.of("123456"), later.parts(Kind.CONTACT).getFirst().value("phone"));
        assertEquals(Optional.empty(), asOf(database, id, moment()));
    }

    private static Optional<Card> asOf(TestDatabase database, long id, Instant moment) {
        return database.index().cards().asOf(database.administrator(), id, moment);
    }

    /** A moment that no change set shares. */
    private static Instant moment() throws InterruptedException {
        Thread.sleep(5);
        Instant now = Instant.now();
        Thread.sleep(5);
        return now;
    }

    @DatabaseTest
    void theListHasTheNewestFirst(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long first = cards.create("company", "Nord");
        long set = cards.set(first, "city", "Odense", "region", "Fyn");
        database.index()
                .changes()
                .commit(
                        database.administrator(),
                        Reason.IMPORT,
                        "list.csv",
                        List.of(cards.creation("company", "Syd"), cards.creation("company", "Vest")));
        List<ChangeSetInfo> list = database.index().changes().list(database.administrator(), 2);
        assertEquals(List.of(Reason.IMPORT, Reason.EDIT), list.stream().map(ChangeSetInfo::reason).toList());
        assertEquals("list.csv", list.getFirst().note());
        assertEquals(2, list.getFirst().records());
        assertEquals(set, list.getLast().id());
        assertEquals(1, list.getLast().records());
        assertEquals("Syd 2", named(list.getFirst()));
        assertEquals("Nord 1", named(list.getLast()));
        assertEquals(3, database.index().changes().list(database.administrator(), 100).size());
    }

    @DatabaseTest
    void recordsOfDifferentKindsAreCountedApart(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        RecordEdit card = cards.creation("company", "Nord");
        RecordEdit link = cards.part(Kind.DOCUMENT, card.id(), "name", "Map", "address", "https://example.org/");
        while (card.id() != link.id() + 1) {
            if (card.id() <= link.id()) {
                card = cards.creation("company", "Nord");
            } else {
                link = cards.part(Kind.DOCUMENT, card.id(), "name", "Map", "address", "https://example.org/");
            }
        }
        cards.commit(card, RecordEdit.createPart(Kind.DOCUMENT, link.id(), card.id(), link.values()));
        ChangeSetInfo set = database.index().changes().list(database.administrator(), 1).getFirst();
        assertEquals(2, set.records());
        assertEquals("Nord 1", named(set));
    }

    @DatabaseTest
    void theSecondRoleSeesItsPartOfTheHistory(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long north = cards.create("company", "Nord", "territory", "north");
        long south = cards.create("company", "Syd", "territory", "south");
        cards.set(south, "phone", "111");
        cards.commit(
                CardWriting.update(Kind.CUSTOMER, south, south, "phone", "222", "city", "Cadiz"),
                CardWriting.update(Kind.CUSTOMER, north, north, "city", "Skagen"));
        List<HistoryEntry> history = database.index().changes().history(database.restricted(), south);
        assertEquals(List.of("city UNKNOWN -> Cadiz", "CREATED"), history.stream().map(HistoryTest::text).toList());
        KartotekException hidden =
                assertThrows(KartotekException.class, () -> database.index().changes().history(database.restricted(), north));
        KartotekException missing =
                assertThrows(KartotekException.class, () -> database.index().changes().history(database.restricted(), 999_999));
        assertEquals(missing.getMessage().replace("999999", ""), hidden.getMessage().replace(String.valueOf(north), ""));
        List<ChangeSetInfo> list = database.index().changes().list(database.restricted(), 10);
        assertEquals(List.of(1L, 1L), list.stream().map(ChangeSetInfo::records).toList());
        assertEquals(List.of("Syd 1", "Syd 1"), list.stream().map(HistoryTest::named).toList());
        assertEquals(2, database.index().changes().list(database.administrator(), 1).getFirst().records());
        assertEquals(
                "Nord 2",
                named(database.index().changes().list(database.administrator(), 1).getFirst()));
        assertFalse(asOfHas(database, south, "phone"));
        assertTrue(database.index().cards().asOf(database.restricted(), north, Instant.now()).isEmpty());
    }

    private static boolean asOfHas(TestDatabase database, long id, String key) {
        return database.index()
                .cards()
                .asOf(database.restricted(), id, Instant.now())
                .orElseThrow()
                .customer()
                .values()
                .containsKey(key);
    }
}
