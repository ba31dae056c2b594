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

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.list.CardList;
import org.kartotek.presentation.list.ListSize;
import org.kartotek.presentation.list.ListState;
import org.kartotek.presentation.work.Background;

class CardListTest {
    private final MemoryIndex index = new MemoryIndex(SmallCatalogue.get());
    private final Later worker = new Later();
    private final Later pause = new Later();
    private final CardList list =
            new CardList(new Background(worker, Runnable::run), pause, index.queries(), index.session());
    private final CardQuery byName =
            CardQuery.customers("name").orderedBy(List.of(new Order(new FieldPath("name"), false)));
    private int changes;

    @BeforeEach
    void listen() {
        list.onChange(() -> changes++);
    }

    private void fill(int cards) {
        for (int i = 0; i < cards; i++) {
            index.add(Map.of("company", Value.of(String.format("Company %05d", i))));
        }
    }

    private String name(int row) {
        return list.row(row).map(found -> found.values().get(0).content().orElseThrow().toString()).orElse("");
    }

    @Test
    void readsTheFirstPageFirst() {
        fill(250);
        list.show(byName);
        assertEquals(ListState.LOADING, list.state());
        worker.runNext();
        assertEquals(ListState.READY, list.state());
        assertEquals("Company 00000", name(0));
        assertTrue(list.rowCount() > 100, "there is room for the rows on their way");
        assertFalse(list.size().exact());
    }

    @Test
    void knowsItsLengthInTheEnd() {
        fill(250);
        list.show(byName);
        worker.runAll();
        assertEquals(new ListSize(250, true), list.size());
        assertEquals(250, list.rowCount());
    }

    @Test
    void saysAtLeastWhileItCounts() {
        fill(2_500);
        list.show(byName);
        worker.runNext();
        worker.runNext();
        worker.runNext();
        assertEquals(new ListSize(CardList.COUNT_CAP - 1, false), list.size(), "counting stops at the cap");
        worker.runAll();
        assertEquals(new ListSize(2_500, true), list.size());
    }

    @Test
    void jumpsToTheEnd() {
        fill(1_234);
        list.show(byName);
        worker.runAll();
        assertEquals("", name(1_233), "a row that is not there yet is empty");
        worker.runAll();
        assertEquals("Company 01233", name(1_233));
    }

    @Test
    void fetchesTheNextPageAhead() {
        fill(500);
        list.show(byName);
        worker.runAll();
        assertEquals("Company 00150", name(150), "the second page came without being asked for");
        assertEquals("", name(250), "the third did not");
    }

    @Test
    void dropsTheAnswersOfAFormerQuery() {
        fill(300);
        list.show(byName);
        list.show(byName.where(new Criterion.Search("00042")));
        worker.runAll();
        assertEquals(new ListSize(1, true), list.size());
        assertEquals("Company 00042", name(0));
    }

    @Test
    void keepsItsRowsWhileTheyAreReadAnew() {
        fill(150);
        list.show(byName);
        worker.runAll();
        index.add(Map.of("company", Value.of("A new first one")));
        list.refresh();
        assertEquals("Company 00000", name(0));
        worker.runAll();
        assertEquals("A new first one", name(0));
        assertEquals(new ListSize(151, true), list.size());
    }

    @Test
    void growsFromOnePageToMany() {
        fill(10);
        list.show(byName);
        worker.runAll();
        fill(400);
        list.refresh();
        worker.runAll();
        assertEquals(new ListSize(410, true), list.size());
    }

    @Test
    void findsTheRowOfARecord() {
        fill(120);
        list.show(byName);
        worker.runAll();
        long id = list.idAt(115).orElseThrow();
        assertEquals(115, list.positionOf(id));
        assertEquals(-1, list.positionOf(-5));
        assertTrue(list.idAt(5_000).isEmpty());
    }

    @Test
    void isEmptyWhereNothingIsFound() {
        list.show(byName);
        worker.runAll();
        assertEquals(new ListSize(0, true), list.size());
        assertEquals(0, list.rowCount());
    }

    @Test
    void saysWhyItCannotBeRead() {
        list.show(CardQuery.customers("name").where(new Criterion.Not(Criterion.EVERY)));
        fill(1);
        worker.runAll();
        assertEquals(ListState.FAILED, list.state());
        assertTrue(list.failure().isPresent());
    }

    @Test
    void triesAgainAfterAPauseAndNotForEachRepaint() {
        list.onChange(() -> list.row(0));
        list.show(CardQuery.customers("name").where(new Criterion.Not(Criterion.EVERY)));
        fill(1);
        worker.runNext();
        assertEquals(ListState.FAILED, list.state());
        list.row(0);
        assertEquals(0, worker.waiting(), "the table that is painted asks for nothing");
        assertEquals(1, pause.waiting());
        pause.runNext();
        assertEquals(ListState.LOADING, list.state());
        worker.runNext();
        assertEquals(1, pause.waiting(), "one attempt leads to one more");
    }

    @Test
    void forgetsAFailureAsSoonAsSomethingElseIsSearched() {
        fill(3);
        list.show(CardQuery.customers("name").where(new Criterion.Not(Criterion.EVERY)));
        worker.runAll();
        list.show(byName);
        assertEquals(0, pause.waiting());
        worker.runAll();
        assertEquals(ListState.READY, list.state());
        assertEquals("Company 00000", name(0));
        assertTrue(list.failure().isEmpty());
    }

    @Test
    void asksForNothingAfterItsEnd() {
        fill(300);
        list.show(byName);
        list.dispose();
        int before = changes;
        worker.runAll();
        assertEquals(before, changes);
    }
}
