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
import static org.kartotek.presentation.tests.RecordWorld.enter;
import static org.kartotek.presentation.tests.RecordWorld.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.records.CustomerSpend;
import org.kartotek.presentation.records.PurchaseSums;
import org.kartotek.presentation.records.RecordEditing;
import org.kartotek.presentation.records.RecordNews.What;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Purchases with their lines, and what a customer buys. */
class PurchasesTest {
    private static RecordModel add(RecordForm form) {
        return form.list(Kind.PURCHASE_LINE).orElseThrow().add();
    }

    private static String text(Value value) {
        return value.content().map(Object::toString).orElse(value.toString());
    }

    @DatabaseTest
    void amountsAreReckonedWhileTheyAreTypedAsTheyAreSaved(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        RecordEditing editing = world.editing(Kind.PURCHASE, world.card("Nord", "N-1"));
        editing.begin(Map.of("number", "P-1"));
        RecordForm form = editing.form().orElseThrow();
        assertEquals(Value.ABSENT, PurchaseSums.of(form).amount());
        RecordModel line = add(form);
        enter(line, "quantity", "3");
        assertEquals(Value.UNKNOWN, PurchaseSums.amount(line));
        enter(line, "unit_price", "9.99 EUR");
        enter(line, "discount", "15");
        enter(line, "unit_cost", "5 EUR");
        RecordModel second = add(form);
        enter(second, "quantity", "1");
        enter(second, "unit_price", "10 EUR");
        assertEquals("EUR 25.47", text(PurchaseSums.amount(line)));
        PurchaseSums sums = PurchaseSums.of(form);
        assertEquals("EUR 35.47", text(sums.amount()));
        assertEquals(Value.UNKNOWN, sums.profit());
        field(second, "quantity").type("many");
        assertEquals(Value.UNKNOWN, PurchaseSums.of(form).amount());
        enter(second, "quantity", "1");
        enter(second, "unit_cost", "1 EUR");
        assertEquals("EUR 19.47", text(PurchaseSums.of(form).profit()));
        editing.save("needed", () -> {});
        assertEquals(What.NOTHING, editing.news().what(), () -> form.firstFound().map(each -> each.key() + ": " + each.finding()).orElse(""));
        assertEquals(
                PurchaseSums.of(form).amount(),
                world.index.cards().record(world.index.session(), Kind.PURCHASE, form.id()).orElseThrow().record().value("amount"));
    }

    @DatabaseTest
    void anArticleFillsInWhatNobodyTyped(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long tea = world.on(0, Kind.ARTICLE, "number", "T", "name", "Tea", "price", "EUR 4.00", "cost", "EUR 2.50");
        long cheese = world.on(0, Kind.ARTICLE, "number", "C", "name", "Cheese", "price", "EUR 8.00");
        RecordEditing editing = world.editing(Kind.PURCHASE, world.card("Nord", "N-1"));
        editing.begin(Map.of());
        RecordModel line = add(editing.form().orElseThrow());
        enter(line, "article", "#" + tea);
        assertEquals("Tea", field(line, "text").text());
        assertEquals("1", field(line, "quantity").text());
        assertEquals("EUR 4.00", text(PurchaseSums.amount(line)));
        assertEquals("EUR 1.50", text(PurchaseSums.profit(line)));
        enter(line, "text", "The good tea");
        enter(line, "article", "#" + cheese);
        assertEquals("The good tea", field(line, "text").text());
        assertEquals("EUR 8.00", text(PurchaseSums.amount(line)));
        assertTrue(world.problems.isEmpty());
    }

    private static void buy(RecordWorld world, long card, String day, long article, String price, String cost) {
        long purchase = world.on(card, Kind.PURCHASE, "date", day);
        List<String> entries = new ArrayList<>(
                List.of("purchase", "#" + purchase, "article", "#" + article, "quantity", "2", "unit_price", price));
        if (!cost.isEmpty()) {
            entries.addAll(List.of("unit_cost", cost));
        }
        world.on(card, Kind.PURCHASE_LINE, entries.toArray(String[]::new));
    }

    @DatabaseTest
    void whatACustomerBuysIsAddedUp(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long tea = world.on(0, Kind.ARTICLE, "number", "T", "category", "Tea");
        long cheese = world.on(0, Kind.ARTICLE, "number", "C", "category", "Cheese");
        buy(world, card, "2026-01-01", tea, "EUR 10.00", "EUR 6.00");
        buy(world, card, "2026-01-31", cheese, "EUR 30.00", "EUR 20.00");
        buy(world, card, "2026-03-02", tea, "EUR 10.00", "EUR 6.00");
        buy(world, card, "2026-03-02", tea, "USD 5.00", "");
        CustomerSpend spend = CustomerSpend.of(world.index, card, new NullProgressMonitor());
        assertEquals("[EUR 100.00, USD 10.00]", spend.spend().toString());
        assertEquals("[EUR 36.00]", spend.profit().values().toString());
        assertEquals(4, spend.purchases());
        assertEquals(Optional.of("2026-03-02"), spend.last().map(Object::toString));
        assertEquals(OptionalInt.of(30), spend.interval());
        assertEquals(List.of("Cheese", "Tea"), spend.categories().stream().map(CustomerSpend.Part::name).toList());
        assertEquals(
                List.of("2026-01 EUR 80.00", "2026-02 EUR 0.00", "2026-03 EUR 20.00"),
                spend.periods().stream().map(each -> each.name() + " " + each.amount()).toList());
    }

    @DatabaseTest
    void manyYearsAreShownAsYears(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        long tea = world.on(0, Kind.ARTICLE, "number", "T");
        buy(world, card, "2021-05-01", tea, "EUR 10.00", "");
        buy(world, card, "2026-05-01", tea, "EUR 1.00", "");
        CustomerSpend spend = CustomerSpend.of(world.index, card, new NullProgressMonitor());
        assertEquals(6, spend.periods().size());
        assertEquals("2021", spend.periods().getFirst().name());
        assertTrue(spend.profit().isEmpty());
    }

    @DatabaseTest
    void whoBoughtNothingHasNoFigures(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        CustomerSpend spend = CustomerSpend.of(world.index, world.card("Nord", "N-1"), new NullProgressMonitor());
        assertEquals(0, spend.purchases());
        assertTrue(spend.spend().isEmpty());
        assertTrue(spend.last().isEmpty());
    }

    @DatabaseTest
    void whoMayNotSeeCostsSeesNoProfit(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        assertTrue(CustomerSpend.isReadable(world.catalogue));
        assertFalse(CustomerSpend.isReadable(world.catalogue.restrictedTo(field -> field.kind() != Kind.PURCHASE_LINE)));
    }
}
