/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartotek.presentation.tests.RecordWorld.enter;
import static org.kartotek.presentation.tests.RecordWorld.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.Conflict.Choice;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.change.NextUndo;
import org.kartotek.presentation.records.RecordEditing;
import org.kartotek.presentation.records.RecordNews.What;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Opening, saving and leaving the form of a record. */
class RecordEditingTest {
    private static final String NEEDED = "needed";

    private final List<String> done = new ArrayList<>();

    private Value stored(RecordWorld world, Kind kind, long id, String key) {
        return world.index.cards().record(world.index.session(), kind, id).orElseThrow().record().value(key);
    }

    private static RecordModel record(RecordEditing editing) {
        return editing.form().orElseThrow().record();
    }

    @DatabaseTest
    void whatIsTypedIsSavedAsAChangeOfItsOwn(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        RecordEditing editing = world.editing(Kind.TASK, world.card("Nord", "N-1"));
        editing.begin(Map.of("status", "open"));
        assertFalse(editing.isDirty());
        enter(record(editing), "subject", "Send the price list");
        assertTrue(editing.isDirty());
        editing.save(NEEDED, () -> done.add("saved"));
        assertEquals(List.of("saved"), done);
        assertFalse(editing.isDirty());
        assertEquals(Value.of("open"), stored(world, Kind.TASK, editing.form().orElseThrow().id(), "status"));
    }

    @DatabaseTest
    void whatIsMissingIsShown(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        RecordEditing editing = world.editing(Kind.TASK, world.card("Nord", "N-1"));
        List<FieldModel> shown = new ArrayList<>();
        editing.onReveal(shown::add);
        editing.begin(Map.of());
        enter(record(editing), "due", "2026-12-31");
        editing.save(NEEDED, () -> done.add("saved"));
        assertEquals(What.NOT_SAVED_YET, editing.news().what());
        assertEquals(List.of("subject"), shown.stream().map(FieldModel::key).toList());
        assertEquals(Optional.of(NEEDED), shown.getFirst().finding());
        assertTrue(done.isEmpty());
    }

    @DatabaseTest
    void whatIsNotSavedIsNotLeftSilently(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long other = world.on(card, Kind.TASK, "subject", "Other");
        RecordEditing editing = world.editing(Kind.TASK, card);
        editing.begin(Map.of());
        enter(record(editing), "subject", "Typed");
        editing.open(other);
        assertEquals(What.UNSAVED, editing.news().what());
        assertEquals("Typed", field(record(editing), "subject").text());
        editing.stay();
        assertEquals(What.NOTHING, editing.news().what());
        editing.open(other);
        editing.leave(true, NEEDED);
        assertEquals(other, editing.form().orElseThrow().id());
        enter(record(editing), "subject", "Unwanted");
        editing.close();
        editing.leave(false, NEEDED);
        assertTrue(editing.form().isEmpty());
        assertEquals(Value.of("Other"), stored(world, Kind.TASK, other, "subject"));
    }

    @DatabaseTest
    void whatWasTypedComesBackInTheNextRun(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        RecordEditing editing = world.editing(Kind.CASE, card);
        List<String> typed = new ArrayList<>();
        editing.onTyped(() -> typed.add("typed"));
        editing.begin(Map.of("status", "open"));
        assertEquals(List.of(), editing.drafts(), "what was only filled in is not worth keeping");
        field(record(editing), "description").type("The parcel was w");
        assertFalse(typed.isEmpty());
        RecordEditing next = world.editing(Kind.CASE, card);
        next.restore(editing.drafts(), Map.of("status", "open"));
        assertEquals("The parcel was w", field(record(next), "description").text());
        enter(record(next), "subject", "Wet parcel");
        next.save(NEEDED, () -> done.add("saved"));
        long id = next.form().orElseThrow().id();
        assertEquals(Value.of("open"), stored(world, Kind.CASE, id, "status"));
        assertEquals(List.of(), next.drafts());
        enter(record(next), "solution", "Dried");
        RecordEditing third = world.editing(Kind.CASE, card);
        third.restore(next.drafts(), Map.of());
        assertTrue(third.isDirty());
        third.save(NEEDED, () -> done.add("saved"));
        assertEquals(Value.of("Dried"), stored(world, Kind.CASE, id, "solution"));
    }

    @DatabaseTest
    void whatWasTypedInLinesComesBackWithTheirPurchase(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long id = world.on(card, Kind.PURCHASE, "number", "P-1", "date", "2026-01-02");
        world.on(card, Kind.PURCHASE_LINE, "purchase", "#" + id, "text", "Tea", "quantity", "1");
        RecordEditing editing = world.editing(Kind.PURCHASE, card);
        editing.open(id);
        RecordModel line = editing.form().orElseThrow().list(Kind.PURCHASE_LINE).orElseThrow().records().getFirst();
        field(line, "text").type("Coffee");
        assertEquals(Kind.PURCHASE, editing.drafts().getFirst().kind());
        RecordEditing next = world.editing(Kind.PURCHASE, card);
        next.restore(editing.drafts(), Map.of());
        next.save(NEEDED, () -> done.add("saved"));
        assertEquals(Value.of("Coffee"), stored(world, Kind.PURCHASE_LINE, line.id(), "text"));
        world.commit(RecordEdit.archive(Kind.PURCHASE, id, card));
        RecordEditing late = world.editing(Kind.PURCHASE, card);
        late.restore(editing.drafts(), Map.of());
        assertEquals(What.GONE, late.news().what());
        assertEquals(List.of(), late.drafts());
    }

    @DatabaseTest
    void aRecordGoesAndComesBack(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long id = world.on(card, Kind.TASK, "subject", "Short");
        RecordEditing editing = world.editing(Kind.TASK, card);
        editing.open(id);
        editing.archive(() -> done.add("gone"));
        assertEquals(List.of("gone"), done);
        assertTrue(editing.form().isEmpty());
        editing.open(id);
        assertEquals(What.GONE, editing.news().what());
        world.commit(new RecordEdit(
                RecordEdit.Operation.RESTORE, Kind.TASK, id, card, OptionalInt.empty(), Map.of()));
        editing.open(id);
        assertEquals("Short", field(record(editing), "subject").text());
    }

    @DatabaseTest
    void whatWasDoneLastOnTheCardIsTakenBackThere(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long id = world.on(card, Kind.TASK, "subject", "Short");
        RecordEditing editing = world.editing(Kind.TASK, card);
        editing.open(id);
        editing.archive(() -> {});
        world.on(world.card("Other", "O-1"), Kind.TASK, "subject", "Elsewhere");
        NextUndo next = NextUndo.find(world.index, OptionalLong.of(card), true).orElseThrow();
        assertEquals(NextUndo.Where.HERE, next.where());
        world.index.changes().undo(world.index.session(), next.set().id(), new NullProgressMonitor());
        editing.open(id);
        assertEquals("Short", field(record(editing), "subject").text());
    }

    @DatabaseTest
    void whatOthersWroteIsTakenOver(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long id = world.on(card, Kind.TASK, "subject", "Before");
        RecordEditing here = world.editing(Kind.TASK, card);
        RecordEditing there = world.editing(Kind.TASK, card);
        here.open(id);
        there.open(id);
        enter(record(there), "priority", "high");
        there.save(NEEDED, () -> {});
        enter(record(here), "subject", "After");
        here.save(NEEDED, () -> done.add("saved"));
        assertEquals(What.MERGED, here.news().what());
        assertEquals(List.of("saved"), done);
        there.follow();
        assertEquals("After", field(record(there), "subject").text());
    }

    @DatabaseTest
    void whoEditsTheSameChooses(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long id = world.on(card, Kind.TASK, "subject", "Before");
        RecordEditing here = world.editing(Kind.TASK, card);
        RecordEditing there = world.editing(Kind.TASK, card);
        here.open(id);
        there.open(id);
        enter(record(there), "subject", "There");
        there.save(NEEDED, () -> {});
        enter(record(here), "subject", "Here");
        here.save(NEEDED, () -> done.add("saved"));
        assertEquals(What.BOTH_CHANGED, here.news().what());
        here.save(NEEDED, () -> done.add("saved"));
        assertTrue(done.isEmpty());
        here.form().orElseThrow().conflicts().chooseAll(Choice.MINE);
        here.save(NEEDED, () -> done.add("saved"));
        assertEquals(List.of("saved"), done);
        assertEquals(Value.of("Here"), stored(world, Kind.TASK, id, "subject"));
    }

    @DatabaseTest
    void aRecordThatIsTakenAwayWhileItIsEditedIsKept(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long id = world.on(card, Kind.TASK, "subject", "Before");
        RecordEditing editing = world.editing(Kind.TASK, card);
        editing.open(id);
        enter(record(editing), "subject", "Typed");
        world.commit(RecordEdit.archive(Kind.TASK, id, card));
        editing.follow();
        assertEquals(What.GONE, editing.news().what());
        assertEquals("Typed", field(record(editing), "subject").text());
    }

    @DatabaseTest
    void aRecordThatSomebodyElseChangedIsNotTakenAwayUnseen(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long id = world.on(card, Kind.TASK, "subject", "Before");
        RecordEditing here = world.editing(Kind.TASK, card);
        RecordEditing there = world.editing(Kind.TASK, card);
        here.open(id);
        there.open(id);
        enter(record(there), "subject", "Important");
        there.save(NEEDED, () -> {});
        here.archive(() -> done.add("gone"));
        assertTrue(done.isEmpty());
        assertEquals(What.CHANGED_AND_STAYS, here.news().what());
        assertEquals("Important", field(record(here), "subject").text());
        assertEquals(Value.of("Important"), stored(world, Kind.TASK, id, "subject"));
        here.archive(() -> done.add("gone"));
        assertEquals(List.of("gone"), done);
    }

    @DatabaseTest
    void namesAreShownInPlaceOfIds(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long contact = world.on(card, Kind.CONTACT, "first_name", "Anna", "last_name", "Berg");
        long id = world.on(card, Kind.TASK, "subject", "Call", "contact", "#" + contact);
        RecordEditing editing = world.editing(Kind.TASK, card);
        editing.open(id);
        assertEquals("Anna Berg", field(record(editing), "contact").text());
        List<String> offered = new ArrayList<>();
        editing.finder().suggest(
                editing.form().orElseThrow(), field(record(editing), "contact"), "ber", offered::addAll, world.problems::add);
        assertEquals(List.of("Anna Berg"), offered);
        assertTrue(world.problems.isEmpty());
    }

    @DatabaseTest
    void cardsAreOfferedByTheirWords(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long other = world.card("Sued und Sohn", "S-9");
        RecordEditing editing = world.editing(Kind.RELATION, card);
        editing.begin(Map.of("type", "partner"));
        List<String> offered = new ArrayList<>();
        FieldModel named = field(record(editing), "other");
        editing.finder().suggest(editing.form().orElseThrow(), named, "sohn", offered::addAll, world.problems::add);
        assertEquals(List.of("Sued und Sohn (S-9)"), offered);
        enter(record(editing), "other", offered.getFirst());
        editing.save(NEEDED, () -> done.add("saved"));
        assertEquals(Value.of(other), stored(world, Kind.RELATION, editing.form().orElseThrow().id(), "other"));
    }
}
