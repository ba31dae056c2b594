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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageRequest;
import org.kartotek.presentation.perspective.ComputedColumn;
import org.kartotek.presentation.perspective.ListColumns;
import org.kartotek.presentation.perspective.Perspective;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

class PerspectivesTest {
    private final Map<String, String> disk = new HashMap<>();
    private final Perspectives perspectives = start();
    private final Catalogue catalogue = SmallCatalogue.get();
    private int told;

    private Perspectives start() {
        return new Perspectives(new Perspectives.Kept() {
            @Override
            public String get(String key) {
                return disk.getOrDefault(key, "");
            }

            @Override
            public void put(String key, String value) {
                disk.put(key, value);
            }
        });
    }

    @Test
    void beginWithTheGeneralOneAndComeBackToTheLast() {
        assertEquals(Perspective.CUSTOMERS, perspectives.now());
        perspectives.onChange(() -> told++);
        perspectives.show(Perspective.SALES);
        perspectives.show(Perspective.SALES);
        assertEquals(1, told);
        assertEquals(Perspective.SALES, start().now());
    }

    @Test
    void whatIsKeptOfAnotherVersionDoesNoHarm() {
        disk.put("perspective", "warehouse");
        assertEquals(Perspective.CUSTOMERS, start().now());
    }

    @Test
    void eachRemembersItsOwnColumns() {
        perspectives.show(Perspective.SALES);
        perspectives.setColumns(List.of("city", "name"));
        perspectives.show(Perspective.SERVICE);
        assertEquals(List.of(), perspectives.columns());
        perspectives.show(Perspective.SALES);
        assertEquals(List.of("city", "name"), start().columns());
    }

    @Test
    void tabsUnfoldInOnePerspectiveAlone() {
        assertTrue(perspectives.isUnfolded(), "the general one has all of them in sight");
        perspectives.show(Perspective.ACCOUNTS);
        assertFalse(perspectives.isUnfolded());
        perspectives.unfold();
        perspectives.show(Perspective.SALES);
        assertFalse(perspectives.isUnfolded());
        perspectives.show(Perspective.ACCOUNTS);
        assertTrue(start().isUnfolded());
    }

    @Test
    void resetForgetsTheChangesOfTheOneInFront() {
        perspectives.show(Perspective.SALES);
        perspectives.setColumns(List.of("city"));
        perspectives.show(Perspective.SERVICE);
        perspectives.setColumns(List.of("phone"));
        perspectives.unfold();
        perspectives.reset();
        assertEquals(List.of(), perspectives.columns());
        assertFalse(perspectives.isUnfolded());
        perspectives.show(Perspective.SALES);
        assertEquals(List.of("city"), perspectives.columns());
    }

    private static List<String> keys(List<Field> fields) {
        return fields.stream().map(Field::key).toList();
    }

    @Test
    void columnsAreThoseOfThePerspectiveThenTheOnesOfTheOffice() {
        assertEquals(
                List.of("name", "phone", "city", "status", "email"),
                keys(new ListColumns(catalogue, Perspective.SALES, List.of()).fields()).subList(0, 5));
        assertEquals(
                List.of("name", "number", "country"),
                keys(new ListColumns(catalogue, Perspective.ACCOUNTS, List.of()).fields()).subList(0, 3));
        assertTrue(keys(new ListColumns(catalogue, Perspective.SALES, List.of()).fields()).contains("since"), "what the office added");
        assertFalse(keys(new ListColumns(catalogue, Perspective.SALES, List.of()).offered()).contains("notes"), "a long text is no column");
    }

    @DatabaseTest
    void whatIsComputedFromWhatHangsOnACardIsAColumnToo(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        world.card("Syd", "S-1");
        long purchase = world.on(card, Kind.PURCHASE, "number", "P-1", "date", "2026-01-02");
        world.on(card, Kind.PURCHASE_LINE, "purchase", "#" + purchase, "text", "Tea", "quantity", "2", "unit_price", "EUR 3.50");
        world.on(card, Kind.CASE, "subject", "A", "status", "open");
        world.on(card, Kind.CASE, "subject", "B", "status", "closed");
        ListColumns columns = new ListColumns(world.catalogue, Perspective.SALES, List.of("name", "=spend", "=last_purchase", "=open_cases"));
        assertEquals(
                List.of("Total spend", "Last purchase", "Open cases"),
                columns.fields().stream().skip(1).map(field -> field.labels().in(Locale.ENGLISH)).toList());
        List<FieldPath> paths = keys(columns.fields()).stream().map(ComputedColumn::path).toList();
        assertEquals(keys(columns.fields()), paths.stream().map(ComputedColumn::key).toList());
        CardQuery query = CardQuery.customers().withColumns(paths).orderedBy(List.of(new Order(paths.get(1), true)));
        ValueText words = new ValueText(world.catalogue, Locale.ENGLISH);
        List<String> rows = world.index.queries()
                .page(world.index.session(), query, PageRequest.first(9), new NullProgressMonitor())
                .rows()
                .stream()
                .map(row -> IntStream.range(0, 4)
                        .mapToObj(i -> words.shown(columns.fields().get(i), row.values().get(i)))
                        .collect(Collectors.joining(" | ")))
                .toList();
        assertEquals(List.of("Nord | 7.00 EUR | 2026-01-02 | 1", "Syd | 0 |  | 0"), rows);
        assertFalse(keys(new ListColumns(world.catalogue.restrictedTo(field -> field.kind() != Kind.CASE), Perspective.SALES, List.of())
                        .offered())
                .contains("=open_cases"));
    }

    @Test
    void columnsAreChosenMovedAndPutBack() {
        ListColumns columns = new ListColumns(catalogue, Perspective.SALES, List.of("name", "city", "gone"));
        assertEquals(List.of("name", "city"), keys(columns.fields()));
        Field street = columns.offered().stream().filter(each -> each.key().equals("street")).findFirst().orElseThrow();
        columns.choose(street, true);
        columns.choose(street, true);
        columns.move(street, -2);
        columns.move(street, -1);
        assertEquals(List.of("street", "name", "city"), columns.kept());
        columns.choose(columns.fields().get(1), false);
        columns.choose(columns.fields().get(1), false);
        columns.choose(street, false);
        assertEquals(List.of("street"), columns.kept(), "one stays");
        columns.asAtFirst();
        assertEquals(List.of(), columns.kept());
    }

    @Test
    void whoMaySeeLittleStillHasAList() {
        Catalogue little = catalogue.restrictedTo(field -> field.key().equals("notes"));
        assertEquals(List.of("notes"), keys(new ListColumns(little, Perspective.SALES, List.of()).fields()));
    }
}
