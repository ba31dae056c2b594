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
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.Cards;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What hangs on a card beside its parts, and articles: written, derived, taken back, and kept consistent. */
class RelatedRecordsTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }

    private static void assertClean(TestDatabase database) {
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    private static CardWriting writing(TestDatabase database) {
        return new CardWriting(database.index(), database.administrator());
    }

    private static CardRecord record(TestDatabase database, Kind kind, long id) {
        return database.index().cards().record(database.administrator(), kind, id).orElseThrow().record();
    }

    private static Object value(TestDatabase database, Kind kind, long id, String key) {
        return record(database, kind, id).value(key).content().orElse(null);
    }

    private static long article(TestDatabase database, Object... pairs) {
        long id = database.index().changes().newId(Kind.ARTICLE);
        writing(database).commit(RecordEdit.createAlone(Kind.ARTICLE, id, CardWriting.values(pairs)));
        return id;
    }

    private static RecordEdit line(CardWriting cards, long card, long purchase, String quantity, String price, Object... more) {
        List<Object> pairs = new ArrayList<>(List.of(
                "purchase", purchase, "quantity", new BigDecimal(quantity), "unit_price", eur(price)));
        pairs.addAll(List.of(more));
        return cards.part(Kind.PURCHASE_LINE, card, pairs.toArray());
    }

    @DatabaseTest
    void everyKindIsWrittenReadChangedAndArchived(TestDatabase database) {
        CardWriting cards = writing(database);
        long card = cards.create("company", "Nord");
        long other = cards.create("company", "Süd");
        long contact = cards.createPart(Kind.CONTACT, card, "last_name", "Berg");
        Map<Kind, Object[]> values = Map.of(
                Kind.ACTIVITY, new Object[] {"type", "call", "date", LocalDate.of(2026, 1, 2), "contact", contact, "subject", "Hi"},
                Kind.TASK, new Object[] {"subject", "Call back", "due", LocalDate.of(2026, 1, 3), "status", "open"},
                Kind.CASE, new Object[] {"subject", "Broken", "status", "open", "description", "two\nlines"},
                Kind.OPPORTUNITY, new Object[] {"title", "Ten of them", "amount", eur("1000")},
                Kind.AGREEMENT, new Object[] {"title", "Fifteen percent", "discount", new BigDecimal(15)},
                Kind.RELATION, new Object[] {"type", "parent", "other", other},
                Kind.INTEREST, new Object[] {"topic", "Cheese"},
                Kind.PURCHASE, new Object[] {"number", "P1", "date", LocalDate.of(2026, 1, 4)});
        values.forEach((kind, pairs) -> {
            long id = cards.createPart(kind, card, pairs);
            for (int i = 0; i < pairs.length; i += 2) {
                assertEquals(pairs[i + 1], value(database, kind, id, (String) pairs[i]), kind.key());
            }
            cards.commit(CardWriting.update(kind, id, card, pairs[0], pairs[1]));
            List<HistoryEntry> history = database.index().changes().history(database.administrator(), kind, id);
            assertEquals(List.of(Event.CREATED), history.stream().map(HistoryEntry::event).toList());
            long gone = cards.commit(RecordEdit.archive(kind, id, card)).orElseThrow();
            assertTrue(database.index().cards().record(database.administrator(), kind, id).isEmpty(), kind.key());
            database.index().changes().undo(database.administrator(), gone, new NullProgressMonitor());
            assertTrue(database.index().cards().record(database.administrator(), kind, id).isPresent(), kind.key());
        });
        assertTrue(cards.card(card).parts(Kind.ACTIVITY).isEmpty());
        assertClean(database);
    }

    @DatabaseTest
    void anArticleBelongsToNoCard(TestDatabase database) {
        CardWriting cards = writing(database);
        long article = article(database, "number", "A1", "name", "Chai", "price", eur("18"));
        long renamed = cards.commit(CardWriting.update(Kind.ARTICLE, article, -article, "name", "Chang")).orElseThrow();
        assertEquals("Chang", value(database, Kind.ARTICLE, article, "name"));
        UndoResult undone = database.index().changes().undo(database.administrator(), renamed, new NullProgressMonitor());
        assertEquals(1, undone.records());
        assertEquals("Chai", value(database, Kind.ARTICLE, article, "name"));
        assertEquals(3, database.index().changes().history(database.administrator(), Kind.ARTICLE, article).size());
        assertThrows(
                InvalidCardException.class,
                () -> cards.commit(CardWriting.update(Kind.ARTICLE, article, -article, "number", null)));
        assertClean(database);
    }

    @DatabaseTest
    void aLineComesToItsAmountAndAPurchaseToThatOfItsLines(TestDatabase database) {
        CardWriting cards = writing(database);
        long card = cards.create("company", "Nord");
        long purchase = cards.createPart(Kind.PURCHASE, card, "number", "P1", "date", LocalDate.of(2026, 1, 4));
        assertEquals(Value.ABSENT, record(database, Kind.PURCHASE, purchase).value("amount"));
        RecordEdit first = line(cards, card, purchase, "3", "0.35", "discount", new BigDecimal(15), "unit_cost", eur("0.10"));
        RecordEdit second = line(cards, card, purchase, "2", "10.00");
        cards.commit(first, second);
        // 3 × 0.35 × 0.85 = 0.8925
        assertEquals(eur("0.89"), value(database, Kind.PURCHASE_LINE, first.id(), "amount"));
        assertEquals(eur("0.59"), value(database, Kind.PURCHASE_LINE, first.id(), "profit"));
        assertEquals(eur("20.89"), value(database, Kind.PURCHASE, purchase, "amount"));
        assertEquals(Value.UNKNOWN, record(database, Kind.PURCHASE, purchase).value("profit"));
        cards.commit(CardWriting.update(Kind.PURCHASE_LINE, second.id(), card, "unit_cost", eur("7")));
        assertEquals(eur("6.59"), value(database, Kind.PURCHASE, purchase, "profit"));
        long changed = cards.commit(CardWriting.update(Kind.PURCHASE_LINE, second.id(), card, "quantity", new BigDecimal("-1"))).orElseThrow();
        assertEquals(eur("-9.11"), value(database, Kind.PURCHASE, purchase, "amount"));
        database.index().changes().undo(database.administrator(), changed, new NullProgressMonitor());
        assertEquals(eur("20.89"), value(database, Kind.PURCHASE, purchase, "amount"));
        assertClean(database);
    }

    @DatabaseTest
    void aPurchaseGoesWithItsLinesAndComesBackWithThem(TestDatabase database) {
        CardWriting cards = writing(database);
        long card = cards.create("company", "Nord");
        long purchase = cards.createPart(Kind.PURCHASE, card, "number", "P1");
        RecordEdit line = line(cards, card, purchase, "1", "5");
        cards.commit(line);
        long gone = cards.commit(RecordEdit.archive(Kind.PURCHASE, purchase, card)).orElseThrow();
        assertTrue(database.index().cards().record(database.administrator(), Kind.PURCHASE_LINE, line.id()).isEmpty());
        assertClean(database);
        database.index().changes().undo(database.administrator(), gone, new NullProgressMonitor());
        assertEquals(eur("5"), value(database, Kind.PURCHASE, purchase, "amount"));
        assertEquals(eur("5"), value(database, Kind.PURCHASE_LINE, line.id(), "amount"));
        assertClean(database);
    }

    @DatabaseTest
    void aCustomerGoesWithWhatHangsOnItAndComesBack(TestDatabase database) {
        CardWriting cards = writing(database);
        long card = cards.create("company", "Nord");
        long purchase = cards.createPart(Kind.PURCHASE, card, "number", "P1");
        cards.commit(line(cards, card, purchase, "1", "5"));
        long gone = cards.archive(card);
        assertTrue(database.index().cards().record(database.administrator(), Kind.PURCHASE, purchase).isEmpty());
        assertClean(database);
        database.index().changes().undo(database.administrator(), gone, new NullProgressMonitor());
        assertEquals(eur("5"), value(database, Kind.PURCHASE, purchase, "amount"));
        assertClean(database);
    }

    @DatabaseTest
    void aReferenceNamesWhatIsThere(TestDatabase database) {
        CardWriting cards = writing(database);
        long card = cards.create("company", "Nord");
        long other = cards.create("company", "Süd");
        long foreign = cards.createPart(Kind.CONTACT, other, "last_name", "Berg");
        long purchase = cards.createPart(Kind.PURCHASE, other, "number", "P1");
        LocalDate day = LocalDate.of(2026, 1, 2);
        assertThrows(InvalidCardException.class, () -> cards.createPart(Kind.ACTIVITY, card, "date", day, "contact", foreign));
        assertThrows(InvalidCardException.class, () -> cards.createPart(Kind.ACTIVITY, card, "date", day, "contact", 4711L));
        assertThrows(InvalidCardException.class, () -> cards.commit(line(cards, card, purchase, "1", "5")));
        assertThrows(InvalidCardException.class, () -> cards.createPart(Kind.RELATION, card, "type", "partner", "other", 4711L));
        assertThrows(
                InvalidCardException.class,
                () -> cards.commit(line(cards, other, purchase, "1", "5", "discount", new BigDecimal("2.5"))));
        cards.commit(line(cards, other, purchase, "1", "5"));
        RecordEdit yen = cards.part(
                Kind.PURCHASE_LINE,
                other,
                "purchase",
                purchase,
                "quantity",
                BigDecimal.ONE,
                "unit_price",
                new Money(100, Currency.getInstance("JPY")));
        assertThrows(InvalidCardException.class, () -> cards.commit(yen));
        assertClean(database);
    }

    @DatabaseTest
    void aLongChangeThatIsNotDoneLeavesNoTotals(TestDatabase database) throws SQLException {
        CardWriting cards = writing(database);
        long card = cards.create("company", "Nord");
        long purchase = cards.createPart(Kind.PURCHASE, card, "number", "P1");
        cards.commit(line(cards, card, purchase, "1", "5"));
        try (BulkChange bulk = database.index().changes().begin(database.administrator(), Reason.IMPORT, "")) {
            RecordEdit more = cards.part(Kind.PURCHASE, card, "number", "P2");
            bulk.write(List.of(more, line(cards, card, more.id(), "1", "7"), line(cards, card, purchase, "1", "2")));
        }
        assertEquals(eur("5"), value(database, Kind.PURCHASE, purchase, "amount"));
        assertEquals(500, DatabaseDump.number(database, "select amount from purchase_total"));
        assertClean(database);
    }

    @DatabaseTest
    void anImportedCardStaysWhereSomebodyHasAddedAPurchase(TestDatabase database) {
        CardWriting cards = writing(database);
        long created;
        RecordEdit card = cards.creation("company", "Nord");
        try (BulkChange bulk = database.index().changes().begin(database.administrator(), Reason.IMPORT, "")) {
            bulk.write(List.of(card));
            created = bulk.done().orElseThrow();
        }
        long purchase = cards.createPart(Kind.PURCHASE, card.id(), "number", "P1");
        UndoResult result = database.index().changes().undo(database.administrator(), created, new NullProgressMonitor());
        assertEquals(Kind.PURCHASE, result.conflicts().getFirst().kind());
        assertEquals(purchase, result.conflicts().getFirst().id());
        assertTrue(cards.exists(card.id()));
    }

    @DatabaseTest
    void verificationFindsWrongTotals(TestDatabase database) throws SQLException {
        CardWriting cards = writing(database);
        long card = cards.create("company", "Nord");
        long purchase = cards.createPart(Kind.PURCHASE, card, "number", "P1");
        cards.commit(line(cards, card, purchase, "1", "5"));
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update purchase_total set amount = amount + 1");
            statement.executeUpdate("update purchase_line set f_purchase = 4711");
        }
        List<String> problems = database.index().verify(database.administrator(), new NullProgressMonitor()).problems().stream()
                .map(problem -> problem.in(Locale.ENGLISH))
                .toList();
        assertTrue(problems.contains("customer " + card + ": the totals do not fit its purchases."), problems.toString());
        assertTrue(problems.stream().anyMatch(each -> each.contains("amount or profit does not fit its lines")), problems.toString());
        assertTrue(problems.stream().anyMatch(each -> each.contains("names a record that does not exist")), problems.toString());
    }

    @DatabaseTest
    void aKindThatIsWithheldDoesNotExist(TestDatabase database) {
        CardWriting cards = writing(database);
        long card = cards.create("company", "Nord");
        long purchase = cards.createPart(Kind.PURCHASE, card, "number", "P1");
        Session narrow = without(database, Kind.PURCHASE);
        assertTrue(database.index().cards().record(narrow, Kind.PURCHASE, purchase).isEmpty());
        assertThrows(KartotekException.class, () -> database.index().changes().history(narrow, Kind.PURCHASE, purchase));
        CardWriting as = new CardWriting(database.index(), narrow);
        assertThrows(AccessRefusedException.class, () -> as.createPart(Kind.PURCHASE, card));
        assertThrows(AccessRefusedException.class, () -> as.commit(RecordEdit.archive(Kind.PURCHASE, purchase, card)));
        assertFalse(database.index().catalogue(narrow).fields(Kind.CUSTOMER).isEmpty());
        assertEquals(1, database.index().changes().list(narrow, 10).stream().filter(set -> set.records() > 0).count());
    }

    @DatabaseTest
    void theListOfChangesCountsNoCardForAKindThatIsWithheld(TestDatabase database) {
        CardWriting cards = writing(database);
        long nord = cards.create("company", "Nord");
        long syd = cards.create("company", "Syd");
        cards.commit(
                CardWriting.update(Kind.CUSTOMER, syd, syd, "city", "Ribe"), cards.part(Kind.PURCHASE, nord, "number", "P1"));
        ChangeSetInfo both = database.index().changes().list(database.administrator(), 1).getFirst();
        assertEquals(2, both.cards().count());
        ChangeSetInfo narrow = database.index().changes().list(without(database, Kind.PURCHASE), 1).getFirst();
        assertEquals(1, narrow.cards().count());
        assertEquals("Syd", narrow.cards().first());
    }

    @DatabaseTest
    void nothingOfAKindThatIsWithheldIsOnTheCard(TestDatabase database) {
        CardWriting cards = writing(database);
        long card = cards.create("company", "Nord");
        cards.createPart(Kind.CONTACT, card, "last_name", "Anders");
        cards.createPart(Kind.ADDRESS, card, "city", "Ribe");
        Session narrow = without(database, Kind.CONTACT);
        Cards read = database.index().cards();
        List<Card> seen = List.of(
                read.byId(narrow, card).orElseThrow(),
                read.byIds(narrow, List.of(card)).getFirst(),
                read.asOf(narrow, card, Instant.now().plusSeconds(60)).orElseThrow());
        for (Card each : seen) {
            assertEquals(List.of(), each.parts(Kind.CONTACT));
            assertEquals(1, each.parts(Kind.ADDRESS).size());
            assertEquals(seen.getFirst(), each);
        }
    }

    private static Session without(TestDatabase database, Kind kind) {
        Session administrator = database.administrator();
        Rights rights =
                new Rights(FieldAccess.WRITE, Map.of(), new RowScope.Everything(), EnumSet.allOf(Action.class), Set.of(kind));
        return new Session(
                administrator.userId(), administrator.login(), "narrow", rights, administrator.locale(), administrator.zone());
    }
}
