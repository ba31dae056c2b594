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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.FieldType;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Several writers at a time. */
class ConcurrencyTest {
    private static final int WRITERS = 4;
    private static final int EDITS = 15;

    private static void assertClean(TestDatabase database) {
        assertEquals(
                List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    @DatabaseTest
    void theSecondOfTwoProgramsHasAConflict(TestDatabase database) {
        try (CardIndex other = database.second()) {
            CardWriting here = new CardWriting(database.index(), database.administrator());
            CardWriting there = new CardWriting(other, other.session());
            long id = here.create("company", "Nord", "city", "Ribe");
            int version = there.card(id).customer().version();
            here.set(id, "city", "Odense");
            RecordEdit stale = RecordEdit.update(Kind.CUSTOMER, id, id, version, CardWriting.values("city", "Vejle"));
            assertThrows(ConflictException.class, () -> there.commit(stale));
            assertEquals("Odense", there.get(id, "city"));
        }
    }

    @DatabaseTest
    void aFieldThatAnotherProgramAddedOrRetiredIsNoticed(TestDatabase database) {
        try (CardIndex other = database.second()) {
            CardWriting here = new CardWriting(database.index(), database.administrator());
            CardWriting there = new CardWriting(other, other.session());
            long id = there.create("company", "Nord");
            AtomicInteger told = new AtomicInteger();
            other.onCatalogue(told::incrementAndGet);
            NewField field =
                    new NewField(Kind.CUSTOMER, "nickname", FieldType.TEXT, Labels.same("Nickname"), List.of(), Set.of());
            database.index().changes().addField(database.administrator(), field);
            // its catalogue is out of date, and it finds out by itself
            there.set(id, "city", "Ribe");
            there.set(id, "nickname", "Polar");
            assertEquals(1, told.get(), "whoever shows the fields hears of it");
            assertEquals("Polar", here.get(id, "nickname"));
            long added = database.index().changes().list(database.administrator(), 3).getLast().id();
            database.index().changes().undo(database.administrator(), added, new NullProgressMonitor());
            assertThrows(AccessRefusedException.class, () -> there.set(id, "nickname", "Bear"));
            there.set(id, "city", "Odense");
        }
    }

    @DatabaseTest
    void whatManyWriteAtOnceAllCounts(TestDatabase database) throws Exception {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "territory", "north");
        long contact = cards.createPart(Kind.CONTACT, id, "last_name", "Holm");
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                work.add(writers.submit(() -> write(cards, id, contact, number)));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
        assertEquals(1 + WRITERS * EDITS, cards.card(id).parts(Kind.CONTACT).size());
        assertTrue(cards.card(id).customer().version() > EDITS);
        assertClean(database);
    }

    private static void write(CardWriting cards, long id, long contact, int writer) {
        for (int i = 0; i < EDITS; i++) {
            cards.set(id, "city", "City " + writer + " " + i, "territory", i % 2 == 0 ? "north" : "south");
            cards.commit(CardWriting.update(Kind.CONTACT, contact, id, "job_title", "Job " + writer + " " + i));
            cards.createPart(Kind.CONTACT, id, "last_name", "New " + writer + " " + i);
        }
    }

    @DatabaseTest
    void aCardThatGoesTakesWhatIsAddedMeanwhileWithIt(TestDatabase database) throws Exception {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add(cards.create("company", "C" + i));
        }
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            Future<?> archiving = writers.submit(() -> ids.forEach(cards::archive));
            for (long id : ids) {
                try {
                    cards.createPart(Kind.CONTACT, id, "last_name", "Holm");
                } catch (KartotekException gone) {
                    assertEquals("There is no card " + id + ".", gone.getMessage());
                }
            }
            archiving.get();
        }
        assertClean(database);
    }
}
