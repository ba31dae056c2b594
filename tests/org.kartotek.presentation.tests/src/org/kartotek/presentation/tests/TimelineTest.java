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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.RecordEdit.Operation;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.timeline.Moment;
import org.kartotek.presentation.timeline.MomentLine;
import org.kartotek.presentation.timeline.Timeline;
import org.kartotek.presentation.work.Background;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What happened to a card, and how it stood on a day. */
class TimelineTest {
    private CardIndex index;
    private long id;

    private void create(TestDatabase database) {
        index = database.index();
        id = index.changes().newId(Kind.CUSTOMER);
        write(RecordEdit.createCustomer(id, Map.of("company", Value.of("Nord"), "country", Value.of("DK"))));
    }

    private void write(RecordEdit... edits) {
        index.changes().commit(index.session(), Reason.EDIT, "", List.of(edits));
    }

    private void set(String key, Value value) {
        write(new RecordEdit(Operation.UPDATE, Kind.CUSTOMER, id, id, OptionalInt.empty(), Map.of(key, value)));
    }

    private Timeline timeline() {
        Timeline timeline = new Timeline(new Background(Runnable::run, Runnable::run), index, id);
        timeline.load();
        return timeline;
    }

    private static String text(MomentLine line) {
        return line.part() + "|" + line.label() + "|" + line.before() + "|" + line.after();
    }

    private static List<String> lines(Moment moment) {
        return moment.lines().stream().map(TimelineTest::text).toList();
    }

    @DatabaseTest
    void tellsInWordsWhatChanged(TestDatabase database) {
        create(database);
        set("country", Value.of("DE"));
        set("fax", Value.ABSENT);
        long contact = index.changes().newId(Kind.CONTACT);
        write(RecordEdit.createPart(
                Kind.CONTACT, contact, id, Map.of("first_name", Value.of("Eva"), "last_name", Value.of("Holm"))));
        List<Moment> moments = timeline().moments();
        assertEquals(4, moments.size());
        assertEquals(List.of("Eva Holm|||"), lines(moments.get(0)));
        assertEquals(Event.CREATED, moments.get(0).lines().getFirst().event());
        assertEquals(List.of("|Fax||absent"), lines(moments.get(1)));
        assertEquals(List.of("|Country|Denmark|Germany"), lines(moments.get(2)));
        assertEquals(List.of(), lines(moments.get(3)));
        assertTrue(moments.get(3).begins());
        assertFalse(moments.get(2).begins());
        assertEquals(index.session().login(), moments.get(0).login());
    }

    @DatabaseTest
    void isShownPageByPage(TestDatabase database) {
        create(database);
        for (int i = 0; i < Timeline.PAGE + 5; i++) {
            set("city", Value.of("City " + i));
        }
        Timeline timeline = timeline();
        assertEquals(Timeline.PAGE, timeline.moments().size());
        assertTrue(timeline.hasMore());
        timeline.showMore();
        assertEquals(Timeline.PAGE + 6, timeline.moments().size());
        assertFalse(timeline.hasMore());
    }

    @DatabaseTest
    void takesBackOneFieldOrAllSince(TestDatabase database) {
        create(database);
        set("city", Value.of("Ribe"));
        set("city", Value.of("Odense"));
        set("phone", Value.of("1234"));
        Timeline timeline = timeline();
        Moment odense = timeline.moments().get(1);
        undo(timeline.takingBack(odense, odense.lines().getFirst()));
        assertEquals(Value.of("Ribe"), value("city"));
        assertEquals(Value.of("1234"), value("phone"));
        undo(timeline.takingBackSince(timeline.moments().get(3)));
        assertEquals(Value.of("Ribe"), value("city"), "what was taken back after the timeline was read is a change too");
        timeline.load();
        undo(timeline.takingBackSince(timeline.moments().getLast()));
        assertEquals(Value.UNKNOWN, value("city"));
        assertEquals(Value.UNKNOWN, value("phone"));
        assertEquals(Value.of("Nord"), value("company"));
    }

    private void undo(CardUndo undo) {
        index.changes().undo(index.session(), undo, new NullProgressMonitor());
    }

    private Value value(String key) {
        return index.cards().byId(index.session(), id).orElseThrow().customer().value(key);
    }

    @DatabaseTest
    void showsTheCardOfADayToBeReadOnly(TestDatabase database) {
        create(database);
        Timeline timeline = timeline();
        assertEquals(timeline.today(), timeline.firstDay());
        assertEquals(0, timeline.days());
        List<Optional<CardModel>> found = new ArrayList<>();
        timeline.look(timeline.today(), found::add);
        timeline.look(timeline.today().minusDays(1), found::add);
        CardModel today = found.get(0).orElseThrow();
        assertEquals("Nord", today.name());
        assertTrue(today.customer().fields().stream().noneMatch(each -> each.isWritable()));
        assertTrue(today.parts().stream().noneMatch(each -> each.isWritable()));
        assertTrue(found.get(1).isEmpty(), "it was not there yesterday");
    }
}
