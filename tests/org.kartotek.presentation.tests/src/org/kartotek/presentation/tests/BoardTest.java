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
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.board.Board;
import org.kartotek.presentation.board.BoardCard;
import org.kartotek.presentation.board.BoardColumn;
import org.kartotek.presentation.board.BoardFilter;
import org.kartotek.presentation.board.Period;
import org.kartotek.presentation.board.StageSums;
import org.kartotek.presentation.zoom.ZoomRows;
import org.kartotek.presentation.zoom.ZoomSubject;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** The board of opportunities: what stands in which column, what it comes to, and how it goes on. */
class BoardTest {
    private final List<RuntimeException> failures = new ArrayList<>();

    private static Board board(RecordWorld world, BoardFilter filter) {
        Board board = new Board(world.background, (milliseconds, action) -> () -> {}, world.index, filter);
        board.refresh();
        return board;
    }

    private static BoardColumn column(Board board, String key) {
        return board.columns().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> keys(Board board) {
        return board.columns().stream().map(BoardColumn::key).toList();
    }

    private static List<String> titles(BoardColumn column) {
        return IntStream.range(0, column.count()).mapToObj(i -> column.card(i).orElseThrow().title()).toList();
    }

    private static BoardCard first(BoardColumn column) {
        return column.card(0).orElseThrow();
    }

    private static String texts(List<?> amounts) {
        return String.join(" + ", amounts.stream().map(Object::toString).toList());
    }

    @DatabaseTest
    void eachStageIsAColumnWithItsOpportunities(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        String soon = world.index.session().today().plusDays(3).toString();
        String late = world.index.session().today().minusDays(3).toString();
        world.on(card, Kind.OPPORTUNITY, "title", "Soon", "stage", "lead", "date", soon);
        world.on(card, Kind.OPPORTUNITY, "title", "Some day", "stage", "lead");
        long overdue = world.on(
                card, Kind.OPPORTUNITY, "title", "Late", "stage", "lead", "date", late, "amount", "EUR 1200", "probability", "60", "owner", world.index.session().login());
        world.on(card, Kind.OPPORTUNITY, "title", "Bought", "stage", "won", "date", late);
        Board board = board(world, BoardFilter.OPEN);
        assertEquals(List.of("lead", "qualified", "proposal", "negotiation", "won", "lost"), keys(board));
        assertEquals(List.of("Late", "Soon", "Some day"), titles(column(board, "lead")), "what is expected first comes first");
        BoardCard first = first(column(board, "lead"));
        assertEquals(overdue, first.id());
        assertEquals(card, first.card());
        assertEquals("Nord", first.customer());
        assertEquals("1,200.00 EUR", first.amount());
        assertEquals("60 %", first.probability());
        assertEquals(late, first.day());
        assertTrue(first.overdue());
        assertFalse(first.owner().isEmpty());
        assertTrue(column(board, "won").isFolded(), "what is over takes opportunities, and shows none");
        assertEquals(0, column(board, "won").count());
        assertEquals(Optional.of(3L), board.count());
        board.show(BoardFilter.OPEN.withClosed(true));
        assertEquals(List.of("Bought"), titles(column(board, "won")));
        assertFalse(first(column(board, "won")).overdue());
        assertEquals(Optional.of(4L), board.count());
    }

    @DatabaseTest
    void currenciesAreAddedUpApartAndWeighted(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        world.on(card, Kind.OPPORTUNITY, "title", "A", "stage", "lead", "amount", "EUR 0.01", "probability", "50");
        world.on(card, Kind.OPPORTUNITY, "title", "B", "stage", "lead", "amount", "EUR 0.01", "probability", "50");
        world.on(card, Kind.OPPORTUNITY, "title", "C", "stage", "lead", "amount", "USD 100", "probability", "25");
        world.on(card, Kind.OPPORTUNITY, "title", "D", "stage", "lead", "amount", "USD 50");
        world.on(card, Kind.OPPORTUNITY, "title", "E", "stage", "lead", "probability", "90");
        StageSums sums = column(board(world, BoardFilter.OPEN), "lead").sums();
        assertEquals(5, sums.count());
        assertEquals("USD 150.00 + EUR 0.02", texts(sums.amounts()));
        assertEquals("USD 25.00 + EUR 0.01", texts(sums.weighted()), "each sum is rounded once");
        assertEquals(1, sums.unweighted());
    }

    @DatabaseTest
    void aFilterHoldsForColumnsSumsAndList(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        LocalDate today = world.index.session().today();
        String me = world.index.session().login();
        world.on(card, Kind.OPPORTUNITY, "title", "Mine", "stage", "lead", "date", today.toString(), "owner", me);
        world.on(card, Kind.OPPORTUNITY, "title", "Nobody's", "stage", "lead", "date", today.minusYears(1).toString());
        world.on(card, Kind.OPPORTUNITY, "title", "Some day", "stage", "proposal");
        Board board = board(world, BoardFilter.OPEN.withMine(true));
        assertEquals(List.of("Mine"), titles(column(board, "lead")));
        assertEquals(1, column(board, "lead").sums().count());
        assertEquals(Optional.of(1L), board.count());
        for (Period period : List.of(Period.THIS_MONTH, Period.THIS_QUARTER, Period.THIS_YEAR)) {
            board.show(BoardFilter.OPEN.withPeriod(period));
            assertEquals(List.of("Mine"), titles(column(board, "lead")), period.name());
        }
        world.on(card, Kind.OPPORTUNITY, "title", "Over", "stage", "won", "date", today.minusYears(1).toString());
        board.show(BoardFilter.OPEN.withClosed(true).withPeriod(Period.OVERDUE));
        assertEquals(Optional.of(1L), board.count(), "what was won is awaited no more");
        board.show(BoardFilter.OPEN.withPeriod(Period.OVERDUE));
        assertEquals(List.of("Nobody's"), titles(column(board, "lead")));
        assertEquals(List.of(), titles(column(board, "proposal")));
        ZoomRows list = ZoomRows.where(world.catalogue, ZoomSubject.OPPORTUNITIES, board.criterion());
        assertEquals(
                1,
                world.index
                        .queries()
                        .page(world.index.session(), list.query(), PageRequest.first(9), new NullProgressMonitor())
                        .rows()
                        .size());
    }

    @DatabaseTest
    void goesToTheNextStageAndComesBack(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        world.on(card, Kind.OPPORTUNITY, "title", "A", "stage", "lead");
        Board board = board(world, BoardFilter.OPEN);
        BoardColumn lead = column(board, "lead");
        BoardColumn next = board.next(lead, 1).orElseThrow();
        assertEquals("qualified", next.key());
        assertEquals(Optional.empty(), board.next(lead, -1));
        List<String> done = new ArrayList<>();
        board.move(first(lead), next, () -> done.add("done"), failures::add);
        board.refresh();
        assertEquals(List.of("done"), done);
        assertEquals(List.of("A"), titles(column(board, "qualified")));
        assertEquals(0, column(board, "lead").count());
        long last = world.index.changes().list(world.index.session(), 1).getFirst().id();
        world.index.changes().undo(world.index.session(), last, new NullProgressMonitor());
        board.refresh();
        assertEquals(List.of("A"), titles(column(board, "lead")));
        assertEquals(List.of(), failures);
    }

    @DatabaseTest
    void whatSomebodyElseHasMovedStaysThere(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long id = world.on(card, Kind.OPPORTUNITY, "title", "A", "stage", "lead");
        Board board = board(world, BoardFilter.OPEN);
        BoardCard seen = first(column(board, "lead"));
        world.commit(RecordEdit.update(Kind.OPPORTUNITY, id, card, 1, Map.of("stage", Value.of("negotiation"))));
        board.move(seen, column(board, "proposal"), () -> {}, failures::add);
        assertEquals(1, failures.size());
        assertTrue(failures.getFirst() instanceof KartotekException, () -> failures.getFirst().toString());
        assertTrue(failures.getFirst().getMessage().contains("Negotiation"), failures.getFirst().getMessage());
        assertEquals(List.of("A"), titles(column(board, "negotiation")), "the board shows it");
    }

    @DatabaseTest
    void retiredStagesAreThereWhileTheyAreUsed(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        world.on(card, Kind.OPPORTUNITY, "title", "Old", "stage", "qualified");
        long bare = world.on(card, Kind.OPPORTUNITY, "title", "Bare");
        retire(world, "qualified", "proposal");
        Board board = board(world, BoardFilter.OPEN);
        assertEquals(List.of("", "lead", "qualified", "negotiation", "won", "lost"), keys(board));
        assertEquals(List.of("Bare"), titles(column(board, "")));
        assertEquals("#336699", column(board, "lead").colour());
        assertFalse(board.takes(column(board, "qualified")));
        assertFalse(board.takes(column(board, "")));
        assertEquals("negotiation", board.next(column(board, "lead"), 1).orElseThrow().key(), "passes what takes none");
        board.move(first(column(board, "qualified")), column(board, "negotiation"), () -> {}, failures::add);
        world.commit(RecordEdit.archive(Kind.OPPORTUNITY, bare, card));
        board.refresh();
        assertEquals(List.of("lead", "negotiation", "won", "lost"), keys(board));
        assertEquals(List.of("Old"), titles(column(board, "negotiation")));
        assertEquals(List.of(), failures);
    }

    private static void retire(RecordWorld world, String... keys) {
        ChoiceList stages = world.catalogue.choicesOf(world.catalogue.field(Kind.OPPORTUNITY, "stage"));
        List<Choice> changed = stages.choices().stream()
                .map(each -> new Choice(
                        each.key(), each.labels(), List.of(keys).contains(each.key()), each.key().equals("lead") ? "#336699" : ""))
                .toList();
        world.index
                .changes()
                .changeCatalogue(world.index.session(), CatalogueEdit.of(world.catalogue, stages.key(), changed));
    }

    @DatabaseTest
    void aColumnReadsItsPagesOneByOne(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        List<RecordEdit> edits = IntStream.range(0, 250)
                .mapToObj(i -> RecordEdit.createPart(
                        Kind.OPPORTUNITY,
                        world.index.changes().newId(Kind.OPPORTUNITY),
                        card,
                        Map.of("title", Value.of("O" + i), "stage", Value.of("lead"))))
                .toList();
        world.index.changes().commit(world.index.session(), Reason.EDIT, "", edits);
        Board board = board(world, BoardFilter.OPEN);
        assertEquals(250, column(board, "lead").sums().count());
        assertEquals(250, column(board, "lead").count());
        assertTrue(column(board, "lead").card(249).isPresent());
        assertEquals(249, column(board, "lead").placeOf(column(board, "lead").card(249).orElseThrow().id()));
    }

    @DatabaseTest
    void whoSeesNoStagesHasNoBoard(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        assertTrue(Board.isReadable(world.catalogue));
        assertFalse(Board.isReadable(world.catalogue.restrictedTo(field -> field.kind() != Kind.OPPORTUNITY)));
        assertTrue(board(world, BoardFilter.OPEN).isMovable());
    }
}
