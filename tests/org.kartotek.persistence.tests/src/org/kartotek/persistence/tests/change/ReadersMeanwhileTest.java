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

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageRequest;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Whoever searches while much is written neither fails nor keeps it from being written. */
class ReadersMeanwhileTest {
    private static final int CHUNKS = 12;
    private static final int CARDS = 50;

    @DatabaseTest
    void readersAndAnImportGoTogether(TestDatabase database) {
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                read(database);
            }
        });
        try (BulkChange bulk = database.index().changes().begin(database.administrator(), Reason.IMPORT, "list.csv")) {
            for (int i = 0; i < CHUNKS; i++) {
                bulk.write(cards(database));
            }
            bulk.done();
        } finally {
            done.set(true);
        }
        reader.join();
        assertEquals(
                CHUNKS * CARDS,
                database.index().queries().count(database.administrator(), search("nord"), CHUNKS * CARDS + 1, new NullProgressMonitor()));
        assertEquals(
                List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    private static void read(TestDatabase database) {
        CardQuery byName = CardQuery.customers("company").orderedBy(List.of(new Order(new FieldPath("name"), false)));
        for (CardQuery query : List.of(search("nord"), search("word3"), byName)) {
            database.index().queries().page(database.administrator(), query, PageRequest.first(CARDS), new NullProgressMonitor());
        }
    }

    private static CardQuery search(String word) {
        return CardQuery.customers("company").where(new Criterion.Search(word));
    }

    private static List<RecordEdit> cards(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        return IntStream.range(0, CARDS)
                .mapToObj(i -> cards.creation("company", "Nord " + i, "notes", "word1 word2 word3 word4 word5"))
                .toList();
    }
}
