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

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.Row;
import org.kartotek.presentation.perspective.Perspective;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.presentation.records.RecordCells;
import org.kartotek.presentation.zoom.Zoom;
import org.kartotek.presentation.zoom.ZoomRows;
import org.kartotek.presentation.zoom.ZoomSubject;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** From cards of a list to what hangs on them. */
class ZoomTest {
    private final Map<String, String> disk = new HashMap<>();
    private final Perspectives perspectives = new Perspectives(new Perspectives.Kept() {
        @Override
        public String get(String key) {
            return disk.getOrDefault(key, "");
        }

        @Override
        public void put(String key, String value) {
            disk.put(key, value);
        }
    });
    private int told;

    private static List<Row> rows(RecordWorld world, ZoomRows zoom) {
        return world.index.queries()
                .page(world.index.session(), zoom.query(), PageRequest.first(50), new NullProgressMonitor())
                .rows();
    }

    private static List<String> lines(RecordWorld world, ZoomSubject subject, Long... cards) {
        ZoomRows zoom = new ZoomRows(world.catalogue, subject, List.of(cards));
        RecordCells cells = new RecordCells(world.catalogue, zoom.columns(), Locale.ENGLISH, 0, world.index.session().today());
        return rows(world, zoom).stream()
                .map(row -> String.join(
                        " | ",
                        IntStream.range(0, zoom.columns().columns().size())
                                .mapToObj(i -> cells.text(row, i))
                                .filter(text -> !text.isEmpty())
                                .toList()))
                .toList();
    }

    @DatabaseTest
    void listsWhatHangsOnOneCardAndOnSeveral(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long north = world.card("Nord", "N-1");
        long south = world.card("Syd", "S-1");
        world.on(north, Kind.ACTIVITY, "date", "2026-01-02", "type", "call", "subject", "Old");
        world.on(south, Kind.ACTIVITY, "date", "2026-02-02", "type", "mail", "subject", "Written");
        world.on(world.card("Other", "O-1"), Kind.ACTIVITY, "date", "2026-04-02", "subject", "Elsewhere");
        assertEquals(List.of("2026-01-02 | Call | Old"), lines(world, ZoomSubject.ACTIVITIES, north));
        assertEquals(
                List.of("Syd | 2026-02-02 | E-mail | Written", "Nord | 2026-01-02 | Call | Old"),
                lines(world, ZoomSubject.ACTIVITIES, north, south));
        assertEquals(List.of("2026-02-02 | E-mail | Written"), lines(world, ZoomSubject.MAILS, south));
        assertEquals(List.of(), lines(world, ZoomSubject.MAILS, north));
    }

    @DatabaseTest
    void articlesLeadToThePurchaseInWhichTheyWereBought(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long tea = world.on(0, Kind.ARTICLE, "number", "A-1", "name", "Tea");
        long early = world.on(card, Kind.PURCHASE, "number", "P-1", "date", "2026-01-02");
        long late = world.on(card, Kind.PURCHASE, "number", "P-2", "date", "2026-03-02");
        world.on(card, Kind.PURCHASE_LINE, "purchase", "#" + late, "article", "#" + tea, "quantity", "2");
        world.on(card, Kind.PURCHASE_LINE, "purchase", "#" + early, "text", "Cheese", "quantity", "1");
        ZoomRows zoom = new ZoomRows(world.catalogue, ZoomSubject.ARTICLES, List.of(card));
        List<Row> rows = rows(world, zoom);
        assertEquals(List.of(late, early), rows.stream().map(zoom::record).toList(), "the newest first");
        assertEquals(Optional.of(card), zoom.card(rows.getFirst()));
        assertTrue(lines(world, ZoomSubject.ARTICLES, card).getFirst().startsWith("2026-03-02 | "));
        assertEquals(Kind.PURCHASE, ZoomSubject.ARTICLES.opened());
    }

    @DatabaseTest
    void everySubjectCanBeListed(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long one = world.card("Nord", "N-1");
        long two = world.card("Syd", "S-1");
        for (ZoomSubject subject : ZoomSubject.values()) {
            assertEquals(List.of(), lines(world, subject, one, two), subject.key());
        }
    }

    @DatabaseTest
    void whatIsWithheldIsNoSubject(TestDatabase database) {
        Catalogue all = new RecordWorld(database.index()).catalogue;
        Catalogue some = all.restrictedTo(field -> field.kind() != Kind.CASE);
        assertFalse(ZoomSubject.of(some).contains(ZoomSubject.CASES));
        perspectives.show(Perspective.SERVICE);
        Zoom zoom = new Zoom(perspectives);
        assertEquals(Optional.of(ZoomSubject.CASES), zoom.subject(all));
        assertEquals(Optional.of(ZoomSubject.ACTIVITIES), zoom.subject(some));
    }

    @DatabaseTest
    void eachPerspectiveRemembersItsSubject(TestDatabase database) {
        Catalogue catalogue = new RecordWorld(database.index()).catalogue;
        Zoom zoom = new Zoom(perspectives);
        zoom.onChange(() -> told++);
        perspectives.show(Perspective.SALES);
        assertEquals(Optional.of(ZoomSubject.OPPORTUNITIES), zoom.subject(catalogue));
        zoom.step(catalogue, 1);
        assertEquals(Optional.of(ZoomSubject.QUOTES), zoom.subject(catalogue));
        perspectives.show(Perspective.SERVICE);
        zoom.step(catalogue, -1);
        assertEquals(Optional.of(ZoomSubject.TASKS), zoom.subject(catalogue));
        perspectives.show(Perspective.SALES);
        assertEquals(Optional.of(ZoomSubject.QUOTES), zoom.subject(catalogue));
        perspectives.reset();
        assertEquals(Optional.of(ZoomSubject.OPPORTUNITIES), zoom.subject(catalogue));
        assertEquals(6, told);
    }

    @Test
    void followsWhatIsChosen() {
        Zoom zoom = new Zoom(perspectives);
        zoom.onChange(() -> told++);
        zoom.choose(List.of(7L), "Nord");
        zoom.choose(List.of(7L), "Nord");
        assertEquals("Nord", zoom.name());
        zoom.choose(List.of(7L, 8L), "Nord");
        assertEquals("", zoom.name());
        assertEquals(2, told);
    }

    @Test
    void whatIsVisitedInOnePerspectiveIsForgottenInAnother() {
        perspectives.show(Perspective.SALES);
        Zoom zoom = new Zoom(perspectives);
        zoom.choose(List.of(7L), "Nord");
        zoom.visit(8L, "Syd");
        assertEquals(List.of(8L), zoom.cards());
        assertEquals("Syd", zoom.name());
        zoom.onChange(() -> told++);
        perspectives.setZoom(ZoomSubject.CASES.key());
        assertEquals(List.of(8L), zoom.cards());
        perspectives.show(Perspective.SERVICE);
        assertEquals(List.of(7L), zoom.cards());
        assertEquals("Nord", zoom.name());
        assertEquals(2, told);
        zoom.visit(8L, "Syd");
        zoom.choose(List.of(7L), "Nord");
        assertEquals(List.of(7L), zoom.cards(), "the list has the last word");
        assertEquals(4, told);
    }
}
