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
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.requests.RequestStatistics;
import org.kartotek.core.requests.RequestStatistics.Part;
import org.kartotek.core.requests.Requests;
import org.kartotek.presentation.requests.RequestFigures;
import org.kartotek.presentation.requests.RequestFigures.Subject;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.zoom.ZoomRows;
import org.kartotek.presentation.zoom.ZoomSubject;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Cases in figures, of cards and of what a list shows. */
class RequestFiguresTest {

    private static RequestFigures figures(RecordWorld world, Subject subject) {
        RequestFigures figures = new RequestFigures(world.background, world.index);
        figures.show(subject);
        assertEquals(Optional.empty(), figures.failure());
        return figures;
    }

    private static String texts(List<Part> parts) {
        return String.join(" ", parts.stream().map(part -> part.key() + ":" + part.count()).toList());
    }

    private static int listed(RecordWorld world, RequestFigures figures, Part part) {
        ZoomRows rows = ZoomRows.where(world.catalogue, ZoomSubject.CASES, figures.cases(part));
        return world.index.queries()
                .page(world.index.session(), rows.query(), PageRequest.first(50), new NullProgressMonitor())
                .rows()
                .size();
    }

    @DatabaseTest
    void countsTheCasesOfACard(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        LocalDate today = world.index.session().today();
        long card = world.card("Nord", "N-1");
        String days = today.minusDays(20).toString();
        world.on(card, Kind.CASE, "subject", "A", "status", "open", "category", "fault", "priority", "high", "date", today.toString());
        world.on(card, Kind.CASE, "subject", "B", "status", "waiting", "category", "fault", "date", days);
        world.on(card, Kind.CASE, "subject", "C", "status", "solved", "date", days, "closed", today.minusDays(18).toString());
        world.on(card, Kind.CASE, "subject", "D", "status", "closed", "date", days, "closed", today.minusDays(10).toString());
        world.on(card, Kind.CASE, "subject", "E", "status", "closed", "date", days, "closed", today.minusDays(17).toString());
        world.on(card, Kind.CASE, "subject", "F");
        world.on(world.card("Syd", "S-1"), Kind.CASE, "subject", "Elsewhere", "status", "open");
        RequestFigures figures = figures(world, Subject.of(List.of(card)));
        RequestStatistics found = figures.statistics().orElseThrow();
        assertEquals(6, found.total().count());
        assertEquals(3, found.open().count());
        assertEquals(1, found.old().count());
        assertEquals(3, found.solved());
        assertEquals(OptionalDouble.of(5), found.average());
        assertEquals(OptionalDouble.of(3), found.median());
        assertEquals("open:1 waiting:1 solved:1 closed:2 :1", texts(found.statuses()));
        assertEquals("question:0 complaint:0 fault:2 other:0 :4", texts(found.categories()));
        assertEquals("high:1 normal:0 low:0 :5", texts(found.priorities()));
        assertEquals(12, found.months().size());
        assertEquals(YearMonth.from(today).toString(), found.months().getLast().key());
        assertEquals(5, found.months().stream().mapToLong(Part::count).sum());
        for (Part part : List.of(found.total(), found.open(), found.old(), found.statuses().get(3), found.categories().getLast(), found.months().getLast())) {
            assertEquals(part.count(), listed(world, figures, part), "what is counted is listed");
        }
        assertEquals(Optional.of("Fault"), figures.label("category", found.categories().get(2)));
        assertEquals(Optional.of("Category"), figures.title("category"));
    }

    @DatabaseTest
    void countsWhatAListShows(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long north = world.card("Nord", "N-1");
        long archived = world.on(north, Kind.CASE, "subject", "Gone", "status", "open");
        world.commit(RecordEdit.archive(Kind.CASE, archived, north));
        world.on(north, Kind.CASE, "subject", "A", "status", "open");
        world.on(world.card("Nordost", "N-2"), Kind.CASE, "subject", "B", "status", "open");
        world.on(world.card("Syd", "S-1"), Kind.CASE, "subject", "C", "status", "open");
        RequestFigures searched = figures(
                world, Subject.of(CardQuery.customers("name").where(new Criterion.Search("nord"))));
        assertEquals(2, searched.statistics().orElseThrow().total().count());
        assertEquals(2, listed(world, searched, searched.statistics().orElseThrow().open()));
        RequestFigures all = figures(world, Subject.of(CardQuery.customers("name")));
        assertEquals(3, all.statistics().orElseThrow().total().count());
        assertEquals(3, listed(world, all, all.statistics().orElseThrow().total()));
        RequestFigures none = figures(
                world, Subject.of(CardQuery.customers("name").where(new Criterion.Search("nobody"))));
        assertEquals(0, none.statistics().orElseThrow().total().count());
    }

    @DatabaseTest
    void showsNobodyTheFiguresOfAnother(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long north = world.card("Nord", "N-1");
        world.on(north, Kind.CASE, "subject", "A", "status", "open");
        Later later = new Later();
        RequestFigures figures = new RequestFigures(new Background(later, Runnable::run), world.index);
        figures.show(Subject.of(List.of(north)));
        later.runAll();
        assertEquals(1, figures.statistics().orElseThrow().total().count());
        figures.refresh();
        assertTrue(figures.statistics().isPresent(), "the same ones stay until they are counted anew");
        figures.show(Subject.of(List.of(world.card("Syd", "S-1"))));
        assertEquals(Optional.empty(), figures.statistics());
        later.runAll();
        assertEquals(0, figures.statistics().orElseThrow().total().count());
    }

    @DatabaseTest
    void whoSeesNoCasesHasNoFigures(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        assertTrue(Requests.isReadable(world.catalogue));
        assertFalse(Requests.isReadable(world.catalogue.restrictedTo(field -> field.kind() != Kind.CASE)));
    }
}
