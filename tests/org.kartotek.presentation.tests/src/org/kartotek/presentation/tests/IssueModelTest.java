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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.office.SellerWantedException;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.records.RecordCells;
import org.kartotek.presentation.records.RecordColumns;
import org.kartotek.presentation.records.RecordEditing;
import org.kartotek.presentation.sales.IssueModel;
import org.kartotek.presentation.sales.IssuedPaper;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Issuing invoices and credit notes, and what is shown of them. */
class IssueModelTest {
    private static final LocalDate DAY = LocalDate.now().minusDays(100);

    private final List<IssuedPaper> issued = new ArrayList<>();

    private static RecordWorld office(TestDatabase database) {
        Seller seller = Seller.UNKNOWN
                .with(SellerField.NAME, "Nordlicht GmbH")
                .with(SellerField.CITY, "Kiel")
                .with(SellerField.VAT_ID, "DE123456789")
                .with(SellerField.PAYMENT_DAYS, "14")
                .with(SellerField.TAX_RATE, "19");
        database.index().office().setSeller(database.administrator(), seller);
        return new RecordWorld(database.index());
    }

    private static long purchase(RecordWorld world, long card, String number, String... quantities) {
        long purchase = world.on(card, Kind.PURCHASE, "number", number, "date", "2026-03-01");
        for (String quantity : quantities) {
            world.on(
                    card,
                    Kind.PURCHASE_LINE,
                    "purchase",
                    "#" + purchase,
                    "text",
                    "Thing",
                    "quantity",
                    quantity,
                    "unit_price",
                    "EUR 10.00");
        }
        return purchase;
    }

    private static IssueModel invoice(RecordWorld world, long card, Long... purchases) {
        List<IssueModel> ready = new ArrayList<>();
        IssueModel.invoice(world.background, world.index, card, List.of(purchases), ready::add, world.problems::add);
        return ready.isEmpty() ? null : ready.getFirst();
    }

    private static IssueModel credit(RecordWorld world, long invoice) {
        List<IssueModel> ready = new ArrayList<>();
        IssueModel.credit(world.background, world.index, invoice, ready::add, world.problems::add);
        return ready.isEmpty() ? null : ready.getFirst();
    }

    private static AskedField field(IssueModel model, String key) {
        return model.terms().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private static void type(IssueModel model, String key, String text) {
        field(model, key).type(text);
        model.typed(field(model, key));
    }

    private IssuedPaper issue(RecordWorld world, IssueModel model) {
        model.issue(issued::add, world.problems::add);
        assertEquals(List.of(), world.problems);
        return issued.getLast();
    }

    @DatabaseTest
    void whatItComesToIsKnownBeforehandAndIssued(TestDatabase database) {
        RecordWorld world = office(database);
        long card = world.card("Nord", "N-1");
        long one = purchase(world, card, "P-1", "3", "1");
        long other = purchase(world, card, "P-2", "2");
        IssueModel model = invoice(world, card, one, other);
        assertEquals(List.of("P-1", "P-2"), model.of());
        assertFalse(model.isCredit());
        assertTrue(model.sums().orElseThrow().contains("3"));
        assertTrue(model.sums().orElseThrow().contains("71.40"), model.sums().orElseThrow());
        type(model, InvoiceFields.DATE, model.dayText(DAY));
        assertEquals(model.dayText(DAY.plusDays(14)), field(model, InvoiceFields.DUE).text());
        type(model, InvoiceFields.DUE, model.dayText(DAY.plusDays(30)));
        type(model, InvoiceFields.DATE, model.dayText(DAY.plusDays(1)));
        assertEquals(model.dayText(DAY.plusDays(30)), field(model, InvoiceFields.DUE).text());
        assertTrue(model.check().isEmpty());
        IssuedPaper paper = issue(world, model);
        assertEquals(DAY.plusDays(1).getYear() + "-00001", paper.number());
        assertTrue(paper.total().contains("71.40"), paper.total());
    }

    @DatabaseTest
    void whatIsWrongIsSaidAtItsField(TestDatabase database) {
        RecordWorld world = office(database);
        long card = world.card("Nord", "N-1");
        IssueModel model = invoice(world, card, purchase(world, card, "P-1", "1"));
        type(model, InvoiceFields.DATE, "some day");
        assertEquals(Optional.of(field(model, InvoiceFields.DATE)), model.check());
        assertTrue(model.finding(field(model, InvoiceFields.DATE)).isPresent());
    }

    @DatabaseTest
    void withoutASellerItIsSaidWhoHasToBeAsked(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long card = world.card("Nord", "N-1");
        assertEquals(null, invoice(world, card, purchase(world, card, "P-1", "1")));
        assertInstanceOf(SellerWantedException.class, world.problems.getFirst());
    }

    @DatabaseTest
    void whatWasInvoicedIsNotInvoicedAgain(TestDatabase database) {
        RecordWorld world = office(database);
        long card = world.card("Nord", "N-1");
        long purchase = purchase(world, card, "P-1", "1");
        issue(world, invoice(world, card, purchase));
        assertEquals(null, invoice(world, card, purchase));
        assertEquals(1, world.problems.size());
    }

    @DatabaseTest
    void anInvoiceIsTakenBackInPart(TestDatabase database) {
        RecordWorld world = office(database);
        long card = world.card("Nord", "N-1");
        long invoice = issue(world, invoice(world, card, purchase(world, card, "P-1", "3", "1"))).id();
        IssueModel model = credit(world, invoice);
        assertTrue(model.isCredit());
        assertEquals(List.of(LocalDate.now().getYear() + "-00001"), model.of());
        assertEquals(List.of("3", "1"), model.lines().stream().map(AskedField::text).toList());
        model.lines().get(0).type("0");
        model.lines().get(1).type("");
        assertEquals(Optional.of(model.lines().getFirst()), model.check());
        model.lines().get(0).type("5");
        assertTrue(model.check().isEmpty());
        model.issue(issued::add, world.problems::add);
        assertEquals(1, world.problems.size(), "more than there is");
        world.problems.clear();
        model.lines().get(0).type("2");
        assertTrue(issue(world, model).total().contains("23.80"));
        assertEquals(List.of("1", "1"), credit(world, invoice).lines().stream().map(AskedField::text).toList());
    }

    private static List<String> states(RecordWorld world, long card, LocalDate today) {
        RecordColumns columns = new RecordColumns(world.catalogue, Kind.INVOICE);
        RecordCells cells = new RecordCells(world.catalogue, columns, Locale.ENGLISH, card, today);
        int paid = IntStream.range(0, columns.columns().size())
                .filter(i -> columns.columns().get(i).field().key().equals(InvoiceFields.PAID))
                .findFirst()
                .orElseThrow();
        assertTrue(columns.isSortable(columns.columns().get(paid)));
        List<Row> rows = world.index.queries()
                .page(world.index.session(), columns.onCard(card), PageRequest.first(10), new NullProgressMonitor())
                .rows();
        return rows.stream().map(row -> cells.text(row, paid)).toList();
    }

    @DatabaseTest
    void theListSaysHowItStandsWithAnInvoice(TestDatabase database) {
        RecordWorld world = office(database);
        long card = world.card("Nord", "N-1");
        IssueModel model = invoice(world, card, purchase(world, card, "P-1", "3"));
        type(model, InvoiceFields.DATE, model.dayText(DAY));
        long invoice = issue(world, model).id();
        assertEquals(List.of("open"), states(world, card, DAY.plusDays(14)));
        assertEquals(List.of("overdue"), states(world, card, DAY.plusDays(15)));
        issue(world, credit(world, invoice));
        assertEquals(List.of("", "credited"), states(world, card, DAY.plusDays(15)));
    }

    @DatabaseTest
    void ofAnIssuedInvoiceOnlyTheDayOfPaymentIsWritten(TestDatabase database) {
        RecordWorld world = office(database);
        long card = world.card("Nord", "N-1");
        long invoice = issue(world, invoice(world, card, purchase(world, card, "P-1", "3"))).id();
        RecordEditing editing = world.editing(Kind.INVOICE, card);
        editing.open(invoice);
        RecordForm form = editing.form().orElseThrow();
        assertEquals(
                List.of(InvoiceFields.PAID),
                form.record().fields().stream().filter(FieldModel::isWritable).map(FieldModel::key).toList());
        assertFalse(form.list(Kind.INVOICE_LINE).orElseThrow().isWritable());
        RecordWorld.enter(form.record(), InvoiceFields.PAID, LocalDate.now().toString());
        editing.save("needed", () -> {});
        assertEquals(
                Value.of(LocalDate.now()),
                world.index.cards().record(world.index.session(), Kind.INVOICE, invoice).orElseThrow().record().value(InvoiceFields.PAID));
        assertEquals(1, states(world, card, LocalDate.now()).size());
    }

    @DatabaseTest
    void aNewQuoteGetsANumberAndALastDay(TestDatabase database) {
        RecordWorld world = office(database);
        long card = world.card("Nord", "N-1");
        RecordEditing editing = world.editing(Kind.QUOTE, card);
        editing.begin(Map.of(InvoiceFields.DATE, "2026-04-12"));
        editing.save("needed", () -> {});
        RecordForm form = editing.form().orElseThrow();
        assertTrue(form.record().field(InvoiceFields.NUMBER).orElseThrow().text().startsWith("Q2026-"));
        assertEquals(
                Value.of(LocalDate.of(2026, 5, 12)),
                form.record().field(InvoiceFields.VALID_UNTIL).orElseThrow().value());
        editing.begin(Map.of(InvoiceFields.NUMBER, "my own"));
        editing.save("needed", () -> {});
        assertEquals("my own", editing.form().orElseThrow().record().field(InvoiceFields.NUMBER).orElseThrow().text());
    }
}
