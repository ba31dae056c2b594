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

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.change.CardUndo.Place;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.change.UndoResult.Conflict;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Taking back what happened to one card, in one place or since a moment. */
class CardUndoTest {

    private static UndoResult undo(TestDatabase database, Session session, long card, Place only, Long... sets) {
        Set<Long> wanted = Arrays.stream(sets).collect(Collectors.toSet());
        CardUndo undo = new CardUndo(card, wanted, Optional.ofNullable(only));
        return database.index().changes().undo(session, undo, new NullProgressMonitor());
    }

    private static Place field(long card, String key) {
        return new Place(Kind.CUSTOMER, card, key);
    }

    private static void assertClean(TestDatabase database) {
        assertEquals(
                List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    @DatabaseTest
    void oneFieldIsTakenBackAlone(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "city", "Ribe");
        long set = cards.set(id, "city", "Odense", "phone", "1234");
        cards.set(id, "fax", "99");
        UndoResult result = undo(database, database.administrator(), id, field(id, "city"), set);
        assertEquals(List.of(), result.conflicts());
        assertEquals(1, result.records());
        assertEquals("Ribe", cards.get(id, "city"));
        assertEquals("1234", cards.get(id, "phone"));
        assertEquals("99", cards.get(id, "fax"));
        ChangeSetInfo made = database.index().changes().list(database.administrator(), 1).getFirst();
        assertEquals(Reason.UNDO, made.reason());
        assertEquals(result.changeSet(), OptionalLong.of(made.id()));
        assertEquals(1, undo(database, database.administrator(), id, field(id, "city"), made.id()).records());
        assertEquals("Odense", cards.get(id, "city"), "what was taken back is brought back in the same way");
        assertClean(database);
    }

    @DatabaseTest
    void whatWasChangedSinceIsAConflict(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "city", "Ribe");
        long set = cards.set(id, "city", "Odense");
        long later = cards.set(id, "city", "Vejle");
        UndoResult result = undo(database, database.administrator(), id, field(id, "city"), set);
        assertEquals(List.of(new Conflict(id, Kind.CUSTOMER, id, "city", later)), result.conflicts());
        assertTrue(result.changeSet().isEmpty());
        assertEquals("Vejle", cards.get(id, "city"));
    }

    @DatabaseTest
    void everythingSinceAMomentIsTakenBack(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long other = cards.create("company", "Syd", "city", "Ribe");
        long id = cards.create("company", "Nord", "city", "Ribe");
        long stays = cards.createPart(Kind.CONTACT, id, "last_name", "Holm");
        long goes = cards.createPart(Kind.CONTACT, id, "last_name", "Lund");
        Card before = cards.card(id);
        long first = cards.commit(
                        CardWriting.update(Kind.CUSTOMER, id, id, "city", "Odense", "fax", Value.ABSENT),
                        CardWriting.update(Kind.CUSTOMER, other, other, "city", "Odense"))
                .orElseThrow();
        long second = cards.commit(
                        CardWriting.update(Kind.CUSTOMER, id, id, "city", "Vejle"),
                        CardWriting.update(Kind.CONTACT, stays, id, "phone", "12"),
                        RecordEdit.archive(Kind.CONTACT, goes, id),
                        cards.part(Kind.CONTACT, id, "last_name", "New"))
                .orElseThrow();
        UndoResult result = undo(database, database.administrator(), id, null, first, second);
        assertEquals(List.of(), result.conflicts());
        assertEquals(values(before), values(cards.card(id)));
        assertEquals("Odense", cards.get(other, "city"), "another card of the same change set stays");
        assertClean(database);
    }

    private static List<String> values(Card card) {
        return card.records()
                .map(each -> each.kind() + " " + each.id() + " " + new TreeMap<>(texts(each.values())))
                .toList();
    }

    private static Map<String, String> texts(Map<String, Value> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().content().map(Object::toString).orElse(each.getValue().toString())));
    }

    @DatabaseTest
    void whatSomebodyWroteAfterOneLookedStays(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "city", "Ribe");
        long first = cards.set(id, "city", "Odense", "region", "Fyn");
        long second = cards.set(id, "region", "Jylland");
        long unseen = cards.set(id, "region", "Midt");
        UndoResult result = undo(database, database.administrator(), id, null, first, second);
        assertEquals(List.of(new Conflict(id, Kind.CUSTOMER, id, "region", unseen)), result.conflicts());
        assertEquals("Ribe", cards.get(id, "city"));
        assertEquals("Midt", cards.get(id, "region"));
    }

    @DatabaseTest
    void aContactComesAndGoesAsAWhole(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord");
        RecordEdit creation = cards.part(Kind.CONTACT, id, "last_name", "Holm");
        long created = cards.commit(creation).orElseThrow();
        Place contact = new Place(Kind.CONTACT, creation.id(), "");
        assertEquals(1, undo(database, database.administrator(), id, contact, created).records());
        assertEquals(List.of(), cards.card(id).parts(Kind.CONTACT));
        long archived = database.index().changes().list(database.administrator(), 1).getFirst().id();
        assertEquals(1, undo(database, database.administrator(), id, contact, archived).records());
        assertEquals(Value.of("Holm"), cards.onlyPart(id, Kind.CONTACT).value("last_name"));
        assertClean(database);
    }

    @DatabaseTest
    void theSecondRoleTakesBackWhatItSees(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long south = cards.create("company", "Syd", "territory", "south", "phone", "1");
        long north = cards.create("company", "Nord", "territory", "north");
        long set = cards.set(south, "phone", "2", "city", "Cadiz");
        long unseen = cards.set(north, "city", "Skagen");
        assertEquals(1, undo(database, database.restricted(), south, null, set).records());
        assertEquals("2", cards.get(south, "phone"), "a field that it does not see stays as it is");
        assertEquals(Value.UNKNOWN, cards.card(south).customer().value("city"));
        UndoResult nothing = undo(database, database.restricted(), south, field(south, "phone"), set);
        assertTrue(nothing.changeSet().isEmpty());
        assertEquals(List.of(), nothing.conflicts());
        KartotekException hidden = assertThrows(
                KartotekException.class, () -> undo(database, database.restricted(), north, null, unseen));
        assertEquals("There is no card " + north + ".", hidden.getMessage());
        assertEquals("Skagen", cards.get(north, "city"));
    }

    @DatabaseTest
    void whatARoleMayOnlyReadItDoesNotTakeBack(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Syd", "territory", "south");
        long set = cards.set(id, "city", "Cadiz", "region", "Andalucia");
        Session south = database.restricted();
        Rights rights = new Rights(
                FieldAccess.WRITE,
                Map.of(new Rights.FieldName(Kind.CUSTOMER, "city"), FieldAccess.READ),
                south.rights().rows(),
                south.rights().actions());
        Session reader = new Session(south.userId(), south.login(), south.role(), rights, south.locale(), south.zone());
        assertThrows(AccessRefusedException.class, () -> undo(database, reader, id, null, set));
        assertEquals(1, undo(database, reader, id, field(id, "region"), set).records());
        assertEquals("Cadiz", cards.get(id, "city"));
        assertFalse(cards.card(id).customer().value("region").isKnown());
    }
}
