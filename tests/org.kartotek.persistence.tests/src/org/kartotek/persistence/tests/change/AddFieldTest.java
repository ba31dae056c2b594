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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Fields that an administrator adds. */
class AddFieldTest {

    private static NewField field(Kind kind, String key, FieldType type, Set<FieldTrait> traits, String... choices) {
        return new NewField(kind, key, type, Labels.same("The " + key), List.of(choices), traits);
    }

    private static Field add(TestDatabase database, NewField field) {
        return database.index().changes().addField(database.administrator(), field);
    }

    private static Catalogue catalogue(TestDatabase database) {
        return database.index().catalogue(database.administrator());
    }

    @DatabaseTest
    void aNewFieldIsWrittenLikeAnyOther(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord");
        long version = catalogue(database).version();
        Field shoes = add(database, field(Kind.CUSTOMER, "shoe_size", FieldType.NUMBER, Set.of(FieldTrait.SORTABLE)));
        assertTrue(shoes.id() > 1000);
        assertTrue(catalogue(database).version() > version);
        cards.set(id, "shoe_size", new BigDecimal("42.5"));
        assertEquals(new BigDecimal("42.5"), cards.get(id, "shoe_size"));
        ChangeSetInfo added = database.index().changes().list(database.administrator(), 2).getLast();
        assertEquals(Reason.CATALOGUE, added.reason());
        assertEquals("shoe_size", added.note());
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
        database.reopen();
        assertEquals(new BigDecimal("42.5"), new CardWriting(database.index(), database.administrator()).get(id, "shoe_size"));
    }

    @DatabaseTest
    void everyTypeOnEveryKindHasItsColumns(TestDatabase database) {
        for (Kind kind : Kind.values()) {
            for (FieldType type : Stream.of(FieldType.values()).filter(FieldType::addable).toList()) {
                Set<FieldTrait> traits = type.comparable() ? Set.of(FieldTrait.SORTABLE) : Set.of();
                String[] choices = type.chosen() ? new String[] {"One", "Two"} : new String[0];
                add(database, field(kind, "x_" + type.key(), type, traits, choices));
            }
        }
        assertTrue(database.index()
                .verify(database.administrator(), new NullProgressMonitor())
                .isClean());
    }

    @DatabaseTest
    void choicesGetKeysOfTheirLabels(TestDatabase database) {
        Field field = add(database, field(Kind.CONTACT, "mood", FieldType.CHOICE, Set.of(), "Very good!", "Very  good", "Так себе"));
        assertEquals(
                List.of("very_good", "very_good_2", "так_себе"),
                catalogue(database).choicesOf(field).choices().stream().map(Choice::key).toList());
    }

    @DatabaseTest
    void aFieldIsTakenBackAndBroughtBackWithItsValuesAndWords(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        Field field = add(database, field(Kind.CUSTOMER, "nickname", FieldType.TEXT, Set.of(FieldTrait.SEARCHABLE)));
        long id = cards.create("company", "Nord", "nickname", "Polar");
        long gone = cards.create("company", "Syd", "nickname", "Sun");
        cards.archive(gone);
        String words = "select count(*) from token where field_id = " + field.id();
        assertEquals(1, DatabaseDump.number(database, words));
        ChangeSetInfo added = database.index().changes().list(database.administrator(), 10).getLast();
        UndoResult undone = database.index().changes().undo(database.administrator(), added.id(), new NullProgressMonitor());
        assertTrue(catalogue(database).find(Kind.CUSTOMER, "nickname").isEmpty());
        assertTrue(catalogue(database).byId(field.id()).orElseThrow().is(FieldTrait.RETIRED));
        assertEquals(0, DatabaseDump.number(database, words));
        assertThrows(AccessRefusedException.class, () -> cards.set(id, "nickname", "Bear"));
        KartotekException reused = assertThrows(
                KartotekException.class, () -> add(database, field(Kind.CUSTOMER, "nickname", FieldType.TEXT, Set.of())));
        assertTrue(reused.getMessage().contains("retired"), reused.getMessage());
        assertClean(database);
        database.index()
                .changes()
                .undo(database.administrator(), undone.changeSet().orElseThrow(), new NullProgressMonitor());
        assertEquals("Polar", cards.get(id, "nickname"));
        assertEquals(1, DatabaseDump.number(database, words));
        assertClean(database);
    }

    private static UndoResult undo(TestDatabase database, long set) {
        return database.index().changes().undo(database.administrator(), set, new NullProgressMonitor());
    }

    private static long newest(TestDatabase database) {
        return database.index().changes().list(database.administrator(), 1).getFirst().id();
    }

    @DatabaseTest
    void whatWasWrittenToARetiredFieldIsTakenBackToo(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord");
        add(database, field(Kind.CUSTOMER, "nickname", FieldType.TEXT, Set.of(FieldTrait.SEARCHABLE, FieldTrait.REQUIRED)));
        long added = newest(database);
        long set = cards.set(id, "nickname", "Polar", "city", "Ribe");
        long retired = undo(database, added).changeSet().orElseThrow();
        UndoResult result = undo(database, set);
        assertEquals(List.of(), result.conflicts());
        assertEquals(1, result.records());
        assertEquals(null, cards.get(id, "city"));
        assertClean(database);
        undo(database, retired);
        assertEquals(null, cards.get(id, "nickname"));
        undo(database, result.changeSet().orElseThrow());
        assertEquals("Polar", cards.get(id, "nickname"));
        assertClean(database);
    }

    @DatabaseTest
    void aFieldIsNotRetiredWhileALongChangeIsWritten(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        Field field = add(database, field(Kind.CUSTOMER, "nickname", FieldType.TEXT, Set.of(FieldTrait.SEARCHABLE)));
        long added = newest(database);
        try (BulkChange bulk = database.index().changes().begin(database.administrator(), Reason.IMPORT, "")) {
            bulk.write(List.of(cards.creation("company", "Nord", "nickname", "Polar")));
            KartotekException refused = assertThrows(KartotekException.class, () -> undo(database, added));
            assertTrue(refused.getMessage().contains("import"), refused.getMessage());
            bulk.done();
        }
        undo(database, added);
        assertEquals(0, DatabaseDump.number(database, "select count(*) from token where field_id = " + field.id()));
        assertClean(database);
    }

    @DatabaseTest
    void aCrashThatLeftValuesOfARetiredFieldOpenIsRolledBack(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        Field field = add(database, field(Kind.CUSTOMER, "nickname", FieldType.TEXT, Set.of()));
        long id = cards.create("company", "Nord", "nickname", "Polar");
        Map<String, List<String>> before = DatabaseDump.of(database);
        database.index()
                .changes()
                .begin(database.administrator(), Reason.IMPORT, "")
                .write(List.of(CardWriting.update(Kind.CUSTOMER, id, id, "nickname", "Bear")));
        try (Connection raw = database.rawConnection();
                Statement statement = raw.createStatement()) {
            statement.executeUpdate("update field set traits = 'RETIRED' where id = " + field.id());
        }
        database.reopen();
        assertEquals(before, DatabaseDump.of(database));
    }

    private static void assertClean(TestDatabase database) {
        assertEquals(
                List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    @DatabaseTest
    void whatCannotBeAddedIsRefusedWithAReason(TestDatabase database) {
        assertRefused(database, "There is already a field \"city\"", field(Kind.CUSTOMER, "city", FieldType.TEXT, Set.of()));
        assertRefused(database, "too close", field(Kind.CUSTOMER, "city_st", FieldType.TEXT, Set.of()));
        assertRefused(
                database, "cannot be sorted", field(Kind.CUSTOMER, "story", FieldType.LONG_TEXT, Set.of(FieldTrait.SORTABLE)));
        assertRefused(
                database, "looks into texts", field(Kind.CUSTOMER, "weight", FieldType.NUMBER, Set.of(FieldTrait.SEARCHABLE)));
        assertRefused(database, "Labels", new NewField(Kind.CUSTOMER, "x", FieldType.TEXT, Labels.same(" "), List.of(), Set.of()));
        assertTrue(catalogue(database).find(Kind.ADDRESS, "city").isPresent());
    }

    @DatabaseTest
    void whatPathsAndFunctionsAreCalledIsNoKeyOfAField(TestDatabase database) {
        Stream<String> words = Stream.of("order", "id", "version", "card", "today", "true", "false", "count", "last", "sum", "avg");
        Stream<String> kinds = Stream.of(Kind.values()).flatMap(kind -> Stream.of(kind.key(), kind.word(), kind.plural()));
        Stream.concat(words, kinds)
                .forEach(word -> assertRefused(database, "is a word of queries", field(Kind.CUSTOMER, word, FieldType.TEXT, Set.of())));
    }

    private static void assertRefused(TestDatabase database, String part, NewField field) {
        KartotekException refused = assertThrows(KartotekException.class, () -> add(database, field));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    @DatabaseTest
    void theSecondRoleMayNotAddFields(TestDatabase database) {
        Session restricted = database.restricted();
        NewField field = field(Kind.CUSTOMER, "shoe_size", FieldType.NUMBER, Set.of());
        assertThrows(AccessRefusedException.class, () -> database.index().changes().addField(restricted, field));
        long set = database.index()
                .changes()
                .list(database.administrator(), 1)
                .stream()
                .mapToLong(ChangeSetInfo::id)
                .findFirst()
                .orElse(0);
        assertEquals(0, set);
        add(database, field);
        ChangeSetInfo added = database.index().changes().list(database.administrator(), 1).getFirst();
        assertThrows(
                AccessRefusedException.class,
                () -> database.index().changes().undo(restricted, added.id(), new NullProgressMonitor()));
        assertFalse(catalogue(database).find(Kind.CUSTOMER, "shoe_size").isEmpty());
    }
}
