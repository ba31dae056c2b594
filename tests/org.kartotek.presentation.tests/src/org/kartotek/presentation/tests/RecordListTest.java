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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.Row;
import org.kartotek.presentation.records.RecordCells;
import org.kartotek.presentation.records.RecordColumn;
import org.kartotek.presentation.records.RecordColumns;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What hangs on a card as a list. */
class RecordListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static List<Row> rows(RecordWorld world, CardQuery query) {
        return world.index.queries()
                .page(world.index.session(), query, PageRequest.first(50), new NullProgressMonitor())
                .rows();
    }

    private static List<String> lines(RecordWorld world, Kind kind, long card) {
        RecordColumns columns = new RecordColumns(world.catalogue, kind);
        RecordCells cells = new RecordCells(world.catalogue, columns, Locale.ENGLISH, card, TODAY);
        List<String> lines = new ArrayList<>();
        for (Row row : rows(world, columns.onCard(card))) {
            lines.add(String.join(
                    " | ",
                    IntStream.range(0, columns.columns().size())
                            .mapToObj(i -> cells.text(row, i))
                            .filter(text -> !text.isEmpty())
                            .toList()));
        }
        return lines;
    }

    @DatabaseTest
    void theNewestComesFirst(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long contact = world.on(card, Kind.CONTACT, "first_name", "Anna", "last_name", "Berg");
        world.on(card, Kind.ACTIVITY, "date", "2026-01-02", "type", "call", "subject", "Old");
        world.on(card, Kind.ACTIVITY, "date", "2026-03-02", "type", "note", "subject", "New", "contact", "#" + contact);
        world.on(world.card("Other", "O-1"), Kind.ACTIVITY, "date", "2026-04-02", "subject", "Elsewhere");
        assertEquals(
                List.of("2026-03-02 | Note | New | Anna Berg", "2026-01-02 | Call | Old"), lines(world, Kind.ACTIVITY, card));
    }

    @DatabaseTest
    void whereNoDaySaysItTheLatestIsTheNewest(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        world.on(card, Kind.INTEREST, "topic", "Cheese");
        world.on(card, Kind.INTEREST, "topic", "Tea", "level", "high");
        assertEquals(List.of("High | Tea", "Cheese"), lines(world, Kind.INTEREST, card));
    }

    @DatabaseTest
    void aRelationSaysThatTheOtherCardIsOutOfUse(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long mother = world.card("Mother", "M-1");
        long daughter = world.card("Daughter", "D-1");
        world.on(daughter, Kind.RELATION, "type", "parent", "other", "#" + mother);
        world.commit(RecordEdit.archive(Kind.CUSTOMER, mother, mother));
        assertEquals(
                List.of("Belongs to | A card out of use, or not yours to see"), lines(world, Kind.RELATION, daughter));
        assertEquals(
                List.of(), world.index.verify(world.index.session(), new NullProgressMonitor()).problems());
        world.commit(RecordEdit.archive(Kind.CUSTOMER, daughter, daughter));
        assertEquals(List.of(), lines(world, Kind.RELATION, mother), "it goes out of sight with the card on which it hangs");
        assertEquals(
                List.of(), world.index.verify(world.index.session(), new NullProgressMonitor()).problems());
    }

    @DatabaseTest
    void relationsAreToldFromBothEnds(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long mother = world.card("Mother", "M-1");
        long daughter = world.card("Daughter", "D-1");
        world.on(daughter, Kind.RELATION, "type", "parent", "other", "#" + mother);
        assertEquals(List.of("Belongs to | Mother"), lines(world, Kind.RELATION, daughter));
        assertEquals(List.of("Includes | Daughter"), lines(world, Kind.RELATION, mother));
    }

    @DatabaseTest
    void articlesStandInTheOrderOfTheirNumbers(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        world.on(0, Kind.ARTICLE, "number", "A-2", "name", "Tea");
        world.on(0, Kind.ARTICLE, "number", "A-1", "name", "Cheese", "price", "EUR 3.00");
        RecordColumns columns = new RecordColumns(world.catalogue, Kind.ARTICLE);
        RecordCells cells = new RecordCells(world.catalogue, columns, Locale.ENGLISH, 0, TODAY);
        assertEquals(
                List.of("A-1", "A-2"),
                rows(world, columns.all()).stream().map(row -> cells.text(row, 0)).toList());
    }

    @DatabaseTest
    void whatIsWithheldIsNoColumn(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        RecordColumns columns =
                new RecordColumns(world.catalogue.restrictedTo(field -> field.kind() != Kind.CONTACT), Kind.ACTIVITY);
        assertFalse(columns.columns().stream().anyMatch(column -> column.field().key().equals("contact")));
        RecordColumn day = columns.columns().getFirst();
        assertEquals("date", day.field().key());
        assertTrue(columns.isSortable(day));
    }
}
