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

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.change.UndoResult.Conflict;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.FixedSessions;
import org.kartotek.testsupport.TestDatabase;

/** Taking change sets back. */
class UndoTest {

    private static UndoResult undo(TestDatabase database, Session session, long set) {
        return database.index().changes().undo(session, set, new NullProgressMonitor());
    }

    private static UndoResult undo(TestDatabase database, long set) {
        return undo(database, database.administrator(), set);
    }

    @DatabaseTest
    void anEditIsTakenBackAndBroughtBack(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "city", "Aarhus", "territory", "north");
        long set = cards.set(id, "city", "Odense", "fax", Value.ABSENT, "territory", "south");
        UndoResult first = undo(database, set);
        assertEquals(List.of(), first.conflicts());
        assertEquals(1, first.records());
        assertEquals("Aarhus", cards.get(id, "city"));
        assertEquals(Value.UNKNOWN, cards.card(id).customer().value("fax"));
        assertEquals("north", cards.get(id, "territory"));
        assertEquals(State.UNDONE, state(database, set));
        KartotekException twice = assertThrows(KartotekException.class, () -> undo(database, set));
        assertTrue(twice.getMessage().contains("already"), twice.getMessage());
        UndoResult second = undo(database, first.changeSet().orElseThrow());
        assertEquals(List.of(), second.conflicts());
        assertEquals("Odense", cards.get(id, "city"));
        assertEquals(Value.ABSENT, cards.card(id).customer().value("fax"));
        assertEquals(State.DONE, state(database, set));
        assertEquals(1, undo(database, set).records());
        assertEquals("Aarhus", cards.get(id, "city"));
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    private static State state(TestDatabase database, long set) {
        return database.index().changes().list(database.administrator(), 100).stream()
                .filter(info -> info.id() == set)
                .findFirst()
                .orElseThrow()
                .state();
    }

    @DatabaseTest
    void whatWasChangedSinceStaysAndIsListed(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "city", "Aarhus");
        long set = cards.set(id, "city", "Odense", "fax", "1111");
        long since = cards.set(id, "city", "Ribe");
        UndoResult result = undo(database, set);
        assertEquals(List.of(new Conflict(id, Kind.CUSTOMER, id, "city", since)), result.conflicts());
        assertEquals("Ribe", cards.get(id, "city"));
        assertEquals(Value.UNKNOWN, cards.card(id).customer().value("fax"));
    }

    @DatabaseTest
    void aConflictNamesItsRecord(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord");
        cards.createPart(Kind.CONTACT, id, "last_name", "Holm");
        long contact = cards.createPart(Kind.CONTACT, id, "last_name", "Lund", "email", "a@example.com");
        long set = cards.commit(CardWriting.update(Kind.CONTACT, contact, id, "email", "b@example.com")).orElseThrow();
        long since = cards.commit(CardWriting.update(Kind.CONTACT, contact, id, "email", "c@example.com")).orElseThrow();
        assertEquals(List.of(new Conflict(id, Kind.CONTACT, contact, "email", since)), undo(database, set).conflicts());
    }

    @DatabaseTest
    void whatWasChangedAndChangedBackIsNoConflict(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "city", "Aarhus");
        long set = cards.set(id, "city", "Odense");
        cards.set(id, "city", "Ribe");
        cards.set(id, "city", "Odense");
        assertEquals(List.of(), undo(database, set).conflicts());
        assertEquals("Aarhus", cards.get(id, "city"));
    }

    @DatabaseTest
    void archivingIsTakenBackWithTheTokens(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "number", "K1");
        cards.createPart(Kind.CONTACT, id, "last_name", "Holm");
        Map<String, List<String>> tokens = Map.of("token", DatabaseDump.of(database).get("token"));
        long set = cards.archive(id);
        assertEquals(0, DatabaseDump.number(database, "select count(*) from token"));
        undo(database, set);
        assertEquals("Nord", cards.get(id, "company"));
        assertEquals(tokens.get("token"), DatabaseDump.of(database).get("token"));
    }

    @DatabaseTest
    void anImportIsTakenBackWithWhatItCreated(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long old = cards.create("company", "Nord", "city", "Aarhus");
        List<Long> created = new ArrayList<>();
        long set;
        try (BulkChange bulk =
                database.index().changes().begin(database.administrator(), Reason.IMPORT, "all.csv")) {
            bulk.write(List.of(CardWriting.update(Kind.CUSTOMER, old, old, "city", "Odense")));
            for (int chunk = 0; chunk < 3; chunk++) {
                List<RecordEdit> edits = new ArrayList<>();
                for (int i = 0; i < 60; i++) {
                    RecordEdit card = cards.creation("company", "C" + chunk + "-" + i);
                    edits.add(card);
                    edits.add(cards.part(Kind.CONTACT, card.id(), "last_name", "L" + i));
                    created.add(card.id());
                }
                bulk.write(edits);
            }
            set = bulk.done().orElseThrow();
        }
        long edited = created.get(5);
        long since = cards.set(edited, "city", "Ribe");
        long extended = created.get(7);
        cards.createPart(Kind.ADDRESS, extended, "city", "Ribe");
        UndoResult result = undo(database, set);
        assertEquals(2, result.conflicts().size());
        assertTrue(result.conflicts().contains(new Conflict(edited, Kind.CUSTOMER, edited, "city", since)));
        assertTrue(result.conflicts().stream().anyMatch(conflict -> conflict.cardId() == extended && conflict.field().isEmpty()));
        assertEquals("Aarhus", cards.get(old, "city"));
        assertEquals(1 + 2 * 178, result.records());
        assertTrue(cards.exists(edited));
        assertEquals(1, cards.card(extended).parts(Kind.CONTACT).size());
        assertEquals(178, created.stream().filter(id -> !cards.exists(id)).count());
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
        UndoResult back = undo(database, result.changeSet().orElseThrow());
        assertEquals(List.of(), back.conflicts());
        assertTrue(created.stream().allMatch(cards::exists));
        assertEquals("Odense", cards.get(old, "city"));
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    @DatabaseTest
    void anExchangeOfNumbersIsTakenBack(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        List<RecordEdit> creations = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            creations.add(cards.creation("company", "C" + i, "number", "N" + i));
        }
        cards.commit(creations.toArray(RecordEdit[]::new));
        long first = creations.getFirst().id();
        long last = creations.getLast().id();
        List<RecordEdit> edits = new ArrayList<>();
        creations.forEach(each -> edits.add(CardWriting.update(Kind.CUSTOMER, each.id(), each.id(), "city", "Ribe")));
        edits.add(CardWriting.update(Kind.CUSTOMER, first, first, "number", "N239"));
        edits.add(CardWriting.update(Kind.CUSTOMER, last, last, "number", "N0"));
        long set = cards.commit(edits.toArray(RecordEdit[]::new)).orElseThrow();
        UndoResult result = undo(database, set);
        assertEquals(List.of(), result.conflicts());
        assertEquals("N0", cards.get(first, "number"));
        assertEquals("N239", cards.get(last, "number"));
    }

    @DatabaseTest
    void aNumberThatWasGivenAwayIsAConflict(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "number", "1");
        long set = cards.set(id, "number", "2");
        cards.create("company", "Syd", "number", "1");
        UndoResult result = undo(database, set);
        assertEquals(List.of("number"), result.conflicts().stream().map(Conflict::field).toList());
        assertEquals(OptionalLong.empty(), result.changeSet());
        assertEquals(State.DONE, state(database, set));
    }

    @DatabaseTest
    void whoMayNotWriteAllOfItMayNotTakeItBack(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        CardWriting restricted = new CardWriting(database.index(), database.restricted());
        long south = cards.create("company", "Syd", "territory", "south");
        long north = cards.create("company", "Nord", "territory", "north");
        long hiddenField = cards.set(south, "phone", "111", "city", "Cadiz");
        long hiddenCard = cards.commit(
                        CardWriting.update(Kind.CUSTOMER, south, south, "region", "A"),
                        CardWriting.update(Kind.CUSTOMER, north, north, "region", "B"))
                .orElseThrow();
        long unseen = cards.set(north, "city", "Skagen");
        long own = restricted.set(south, "city", "Sevilla");
        assertThrows(AccessRefusedException.class, () -> undo(database, database.restricted(), hiddenField));
        assertThrows(AccessRefusedException.class, () -> undo(database, database.restricted(), hiddenCard));
        KartotekException hidden =
                assertThrows(KartotekException.class, () -> undo(database, database.restricted(), unseen));
        assertEquals("There is no change set " + unseen + ".", hidden.getMessage());
        assertEquals(1, undo(database, database.restricted(), own).records());
        assertEquals("Cadiz", cards.get(south, "city"));
    }

    @DatabaseTest
    void takingBackNeedsTheRightsForWhatItDoes(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord");
        long created = newest(database);
        long archived = cards.archive(id);
        long other = cards.create("company", "Syd");
        cards.archive(other);
        long restored = cards.commit(CardWriting.restore(Kind.CUSTOMER, other, other)).orElseThrow();
        Session undoer = mayDo();
        Session archivist = mayDo(KindRight.DELETE);
        Session creator = mayDo(KindRight.CREATE);
        for (long set : List.of(created, archived, restored)) {
            assertThrows(AccessRefusedException.class, () -> undo(database, undoer, set));
            assertThrows(AccessRefusedException.class, () -> undo(database, creator, set));
        }
        assertThrows(AccessRefusedException.class, () -> undo(database, archivist, archived));
        assertEquals(1, undo(database, archivist, restored).records());
        assertEquals(1, undo(database, mayDo(KindRight.DELETE, KindRight.CREATE), archived).records());
        assertEquals(1, undo(database, archivist, created).records());
        assertFalse(cards.exists(id));
    }

    @DatabaseTest
    void whatOthersDidIsTakenBackByWhoMay(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        cards.create("company", "Nord");
        long created = newest(database);
        Session ida = mayDo(KindRight.DELETE);
        Rights daily = Rights.ADMINISTRATOR.withActions(Set.of(Action.UNDO));
        Session office = new Session(3, "ida", "test", daily, ida.locale(), ida.zone());
        assertThrows(AccessRefusedException.class, () -> undo(database, office, created));
        assertEquals(1, undo(database, ida, created).records());
    }

    private static long newest(TestDatabase database) {
        return database.index().changes().list(database.administrator(), 1).getFirst().id();
    }

    /** Takes back what others did, and may do this with customers beside reading and changing them. */
    @DatabaseTest
    void whatDoesNotExistForTheSessionIsNotNamed(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        Session administrator = database.administrator();
        Rights rights = administrator.rights().without(Kind.AGREEMENT, KindRight.values());
        Session ida = new Session(3, "ida", "test", rights, administrator.locale(), administrator.zone());
        RecordEdit card = cards.creation("company", "Nord");
        long created = database.index().changes().commit(ida, Reason.EDIT, "", List.of(card)).orElseThrow();
        cards.createPart(Kind.AGREEMENT, card.id(), "title", "Secret");
        UndoResult result = undo(database, ida, created);
        assertEquals(1, result.conflicts().size());
        assertEquals(Kind.CUSTOMER, result.conflicts().getFirst().kind());
        assertEquals(card.id(), result.conflicts().getFirst().id());
        assertTrue(cards.exists(card.id()));
    }

    private static Session mayDo(KindRight... granted) {
        Session administrator = FixedSessions.administrator();
        Set<KindRight> taken = EnumSet.of(KindRight.CREATE, KindRight.DELETE);
        taken.removeAll(Set.of(granted));
        Rights rights = Rights.ADMINISTRATOR
                .withActions(Set.of(Action.UNDO, Action.UNDO_OTHERS))
                .without(Kind.CUSTOMER, taken.toArray(KindRight[]::new));
        return new Session(3, "ida", "test", rights, administrator.locale(), administrator.zone());
    }

    @DatabaseTest
    void aCancelledUndoLeavesEverything(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        List<RecordEdit> creations = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            creations.add(cards.creation("company", "C" + i));
        }
        long set = cards.commit(creations.toArray(RecordEdit[]::new)).orElseThrow();
        Map<String, List<String>> before = DatabaseDump.of(database);
        ChangeSets changes = database.index().changes();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> changes.undo(database.administrator(), set, cancelled));
        assertEquals(before, DatabaseDump.of(database));
        assertFalse(undo(database, set).changeSet().isEmpty());
    }
}
