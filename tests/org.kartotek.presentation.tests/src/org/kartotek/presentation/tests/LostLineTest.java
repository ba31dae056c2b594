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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.CardChange;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.SaveCard;
import org.kartotek.presentation.card.SavedCard;
import org.kartotek.presentation.draft.DraftFolder;
import org.kartotek.presentation.draft.DraftHome;
import org.kartotek.presentation.draft.DraftKeeper;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** The line to the server is lost while somebody types and saves: nothing is thrown away, and the next attempt saves it. */
class LostLineTest {
    @TempDir
    Path home;

    private final Later later = new Later();
    private final List<RuntimeException> failures = new ArrayList<>();

    private static long create(CardIndex index) {
        long id = index.changes().newId(Kind.CUSTOMER);
        index.changes()
                .commit(
                        index.session(),
                        Reason.EDIT,
                        "",
                        List.of(RecordEdit.createCustomer(id, Map.of("company", Value.of("Nord"), "city", Value.of("Ribe")))));
        return id;
    }

    private static Card read(CardIndex index, long id) {
        return index.cards().byId(index.session(), id).orElseThrow();
    }

    private static CardModel show(CardIndex index, long id) {
        CardModel model = new CardModel(index.catalogue(index.session()), index.session());
        model.show(read(index, id));
        return model;
    }

    private static void type(CardModel model, String key, String text) {
        model.customer().field(key).orElseThrow().type(text);
    }

    private static void save(CardIndex index, CardModel model) {
        CardChange change = model.change();
        SavedCard saved = new SaveCard(index, change).run();
        model.written(change);
        model.rebase(saved.card().orElseThrow());
    }

    @DatabaseTest
    void whatIsTypedWithoutALineIsKeptAndSavedLater(TestDatabase database) throws Exception {
        try (CutLine line = new CutLine(database.server());
                CardIndex index = database.openAt(line.location())) {
            long id = create(index);
            CardModel model = show(index, id);
            DraftFolder drafts = new DraftHome(home).of(index);
            new DraftKeeper(model, drafts, DraftFolder.newFile(), false, later, Runnable::run, failures::add);
            type(model, "city", "Odense");
            line.cut();
            type(model, "phone", "33 12 34 56");
            later.runAll();
            String said = assertThrows(KartotekException.class, () -> save(index, model)).getMessage();
            assertTrue(said.contains("connection"), said);
            assertTrue(model.isDirty());
            CardModel again = show(database.index(), id);
            assertTrue(again.restore(drafts.left().get(0).draft()), "the draft has all of it");
            assertEquals("33 12 34 56", again.customer().field("phone").orElseThrow().text());
            assertEquals(Value.of("Ribe"), read(database.index(), id).customer().value("city"), "nothing was saved by halves");
            line.mend();
            save(index, model);
            later.runAll();
            assertEquals(Value.of("Odense"), read(database.index(), id).customer().value("city"));
            assertEquals(Value.of("33 12 34 56"), read(database.index(), id).customer().value("phone"));
            assertEquals(List.of(), drafts.left());
            assertEquals(List.of(), failures);
        }
    }

    @DatabaseTest
    void aNewCardIsNotWrittenTwice(TestDatabase database) throws Exception {
        try (CutLine line = new CutLine(database.server());
                CardIndex index = database.openAt(line.location())) {
            CardModel model = new CardModel(index.catalogue(index.session()), index.session());
            type(model, "company", "Nordwind");
            line.cut();
            assertThrows(KartotekException.class, () -> save(index, model));
            line.mend();
            save(index, model);
            assertEquals(
                    1,
                    index.changes().list(index.session(), 100).stream()
                            .filter(info -> info.reason() == Reason.EDIT)
                            .count());
        }
    }

    /** All connections of a program are lost together; the first attempt afterwards need not find that out one by one. */
    @DatabaseTest
    void oneAttemptIsEnoughForAllConnections(TestDatabase database) throws Exception {
        try (CutLine line = new CutLine(database.server());
                CardIndex index = database.openAt(line.location())) {
            long id = create(index);
            CardModel model = show(index, id);
            readTogether(index, id);
            type(model, "city", "Odense");
            line.cut();
            assertThrows(KartotekException.class, () -> save(index, model));
            line.mend();
            save(index, model);
            readTogether(index, id);
            assertEquals(Value.of("Odense"), read(database.index(), id).customer().value("city"));
        }
    }

    /** Several readers at once, so that several connections are open. */
    private static void readTogether(CardIndex index, long id) {
        CyclicBarrier start = new CyclicBarrier(3);
        List<CompletableFuture<Void>> readers = new ArrayList<>();
        for (int i = 0; i < start.getParties(); i++) {
            readers.add(CompletableFuture.runAsync(
                    () -> {
                        try {
                            start.await();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                        for (int reads = 0; reads < 50; reads++) {
                            read(index, id);
                        }
                    },
                    task -> Thread.ofVirtual().start(task)));
        }
        readers.forEach(CompletableFuture::join);
    }
}
