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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Change sets of any size. */
class BulkTest {

    private static BulkChange begin(TestDatabase database) {
        return database.index().changes().begin(database.administrator(), Reason.IMPORT, "list.csv");
    }

    private static void assertClean(TestDatabase database) {
        assertEquals(
                List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    @DatabaseTest
    void nothingIsSeenUntilAllIsDone(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long old = cards.create("company", "Nord", "city", "Ribe");
        long created;
        try (BulkChange bulk = begin(database)) {
            RecordEdit creation = cards.creation("company", "Syd");
            created = creation.id();
            List<Outcome> outcomes = bulk.write(List.of(
                    creation,
                    CardWriting.update(Kind.CUSTOMER, old, old, "city", "Odense"),
                    CardWriting.update(Kind.CUSTOMER, old, old, "company", "Nord")));
            assertEquals(List.of(Outcome.CREATED, Outcome.CHANGED, Outcome.UNCHANGED), outcomes);
            assertFalse(cards.exists(created));
            assertEquals(database.isEmbedded(), !cards.exists(old));
            assertEquals(1, database.index().changes().list(database.administrator(), 10).size());
            assertTrue(bulk.done().isPresent());
        }
        assertTrue(cards.exists(created));
        assertEquals("Odense", cards.get(old, "city"));
        assertEquals(2, database.index().changes().list(database.administrator(), 10).size());
        assertClean(database);
    }

    @DatabaseTest
    void withoutADifferenceThereIsNoChangeSet(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long old = cards.create("company", "Nord");
        try (BulkChange bulk = begin(database)) {
            bulk.write(List.of(CardWriting.update(Kind.CUSTOMER, old, old, "company", "Nord")));
            assertEquals(OptionalLong.empty(), bulk.done());
        }
        assertEquals(1, DatabaseDump.number(database, "select count(*) from change_set"));
    }

    @DatabaseTest
    void whatIsNotDoneLeavesNoTrace(TestDatabase database) throws SQLException {
        Scene scene = new Scene(database);
        Map<String, List<String>> before = DatabaseDump.of(database);
        try (BulkChange bulk = begin(database)) {
            scene.changeEverything(bulk);
        }
        assertEquals(before, DatabaseDump.of(database));
        assertClean(database);
        assertEquals("Ribe", scene.cards.get(scene.first, "city"));
    }

    @DatabaseTest
    void whatACrashLeftOpenIsRolledBackAtTheNextStart(TestDatabase database) throws SQLException {
        Scene scene = new Scene(database);
        Map<String, List<String>> before = DatabaseDump.of(database);
        scene.changeEverything(begin(database));
        database.reopen();
        assertEquals(before, DatabaseDump.of(database));
        assertClean(database);
    }

    /** Cards in all states, and a change that touches them in all ways. */
    private static final class Scene {
        private final CardWriting cards;
        private final long first;
        private final long second;
        private final long gone;
        private final long contact;
        private final long address;

        Scene(TestDatabase database) {
            cards = new CardWriting(database.index(), database.administrator());
            first = cards.create("company", "Nord", "number", "1", "city", "Ribe", "territory", "north");
            second = cards.create("company", "Syd", "number", "2", "territory", "south", "notes", "long\ntext");
            gone = cards.create("company", "Vest", "number", "3");
            contact = cards.createPart(Kind.CONTACT, first, "last_name", "Holm");
            address = cards.createPart(Kind.ADDRESS, second, "city", "Odense");
            cards.archive(gone);
            cards.set(first, "fax", "12345");
        }

        void changeEverything(BulkChange bulk) {
            bulk.write(List.of(
                    CardWriting.update(Kind.CUSTOMER, first, first, "number", "2", "city", "Odense", "territory", "south"),
                    CardWriting.update(Kind.CUSTOMER, second, second, "number", "1", "notes", null)));
            bulk.write(List.of(
                    RecordEdit.archive(Kind.CONTACT, contact, first),
                    CardWriting.update(Kind.ADDRESS, address, second, "city", "Vejle"),
                    cards.part(Kind.CONTACT, second, "last_name", "Lund"),
                    CardWriting.update(Kind.CUSTOMER, first, first, "city", "Vejle", "fax", null)));
            bulk.write(List.of(RecordEdit.archive(Kind.CUSTOMER, second, second)));
            RecordEdit created = cards.creation("company", "Øst", "number", "4");
            bulk.write(List.of(created, cards.part(Kind.CONTACT_POINT, created.id(), "value", "x@y.dk")));
            bulk.write(List.of(
                    CardWriting.restore(Kind.CUSTOMER, gone, gone),
                    CardWriting.update(Kind.CUSTOMER, gone, gone, "city", "Vejle"),
                    CardWriting.update(Kind.CUSTOMER, created.id(), created.id(), "city", "Vejle")));
        }
    }

    @DatabaseTest
    void aRecordThatIsTouchedTwiceCountsOnce(TestDatabase database) {
        Scene scene = new Scene(database);
        try (BulkChange bulk = begin(database)) {
            scene.changeEverything(bulk);
            bulk.done();
        }
        assertClean(database);
        assertEquals(3, scene.cards.card(scene.first).customer().version());
        List<HistoryEntry> history = database.index().changes().history(database.administrator(), scene.first);
        assertEquals(
                List.of("Ribe>Odense", "Odense>Vejle"),
                history.stream()
                        .filter(entry -> entry.field().filter(field -> field.key().equals("city")).isPresent())
                        .map(entry -> entry.before().content().orElseThrow() + ">" + entry.after().content().orElseThrow())
                        .toList());
    }

    @DatabaseTest
    void aBadEditTakesBackItsOwnCallAlone(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        RecordEdit good = cards.creation("company", "Nord");
        RecordEdit with = cards.creation("company", "Syd");
        RecordEdit bad = cards.creation("city", "Ribe");
        RecordEdit last = cards.creation("company", "Vest");
        try (BulkChange bulk = begin(database)) {
            assertThrows(InvalidCardException.class, () -> bulk.write(List.of(bad)));
            bulk.write(List.of(good));
            assertThrows(InvalidCardException.class, () -> bulk.write(List.of(with, bad)));
            bulk.write(List.of(last));
            bulk.done();
        }
        assertTrue(cards.exists(good.id()));
        assertFalse(cards.exists(with.id()));
        assertTrue(cards.exists(last.id()));
        assertClean(database);
    }

    @DatabaseTest
    void aCallOfAnySizeIsCheckedBeforeItIsWritten(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        List<RecordEdit> edits = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            edits.add(cards.creation("company", "C" + i));
        }
        RecordEdit bad = cards.creation("city", "Ribe");
        try (BulkChange bulk = begin(database)) {
            List<RecordEdit> broken = new ArrayList<>(edits);
            broken.add(bad);
            assertThrows(InvalidCardException.class, () -> bulk.write(broken));
            assertEquals(Collections.nCopies(1200, Outcome.CREATED), bulk.write(edits));
            bulk.done();
        }
        assertEquals(1200, database.index().verify(database.administrator(), new NullProgressMonitor()).cards());
        assertClean(database);
    }

    @DatabaseTest
    void whatIsBeingWrittenIsVerifiedWhole(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        try (BulkChange bulk = begin(database)) {
            bulk.write(cardsOfManyWords(cards, 100));
            assertClean(database);
            bulk.done();
        }
        assertClean(database);
    }

    private static List<RecordEdit> cardsOfManyWords(CardWriting cards, int count) {
        String words = IntStream.range(0, 45).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        List<RecordEdit> edits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            edits.add(cards.creation("company", "Nord " + i, "notes", words));
        }
        return edits;
    }

    @DatabaseTest
    void tokensThatCannotBeWrittenEndIt(TestDatabase database) throws SQLException {
        assumeTrue(database.isEmbedded(), "a server writes tokens with their cards");
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        Map<String, List<String>> before = DatabaseDump.of(database);
        RecordEdit card = cards.creation("company", "Syd");
        int company = database.index().catalogue(database.administrator()).field(Kind.CUSTOMER, "company").id();
        execute(database, "insert into token values ('syd', " + card.id() + ", " + company + ", " + card.id() + ")");
        try (BulkChange bulk = begin(database)) {
            bulk.write(List.of(card));
            assertThrows(RuntimeException.class, bulk::done);
        }
        assertFalse(cards.exists(card.id()));
        assertEquals(before, DatabaseDump.of(database));
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @DatabaseTest
    void othersGoOnWritingMeanwhile(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long first = cards.create("company", "Nord", "city", "Ribe");
        long second = cards.create("company", "Syd", "number", "2");
        try (BulkChange bulk = begin(database)) {
            bulk.write(List.of(cards.creation("company", "Øst"), CardWriting.update(Kind.CUSTOMER, second, second, "number", "3")));
            cards.set(first, "city", "Odense");
            bulk.write(List.of(CardWriting.update(Kind.CUSTOMER, first, first, "city", "Vejle")));
            KartotekException busy = assertThrows(KartotekException.class, () -> cards.set(second, "city", "Ribe"));
            assertTrue(busy.getMessage().contains("import"), busy.getMessage());
            assertThrows(KartotekException.class, () -> cards.create("company", "Vest", "number", "2"));
            bulk.done();
        }
        cards.create("company", "Vest", "number", "2");
        List<HistoryEntry> history = database.index().changes().history(database.administrator(), first);
        assertEquals(List.of(Reason.IMPORT, Reason.EDIT, Reason.EDIT), history.stream().map(HistoryEntry::reason).toList());
        assertEquals("Odense", history.getFirst().before().content().orElseThrow());
        assertClean(database);
    }
}
