/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.invoice.Invoicing;
import org.kartotek.core.invoice.IssueTerms;
import org.kartotek.core.invoice.Issued;
import org.kartotek.core.invoice.SaleLine;
import org.kartotek.core.invoice.Sales;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Quotes, delivery notes, invoices, credit notes and statements of account on paper. */
class PaperTest {
    private static final LocalDate DAY = LocalDate.now().minusDays(100);
    private static final String NUMBER = DAY.getYear() + "-00001";
    private static final int LINES = 60;

    @TempDir
    Path folder;

    private TestDatabase database;
    private Session session;
    private long card;
    private long article;

    private void fill(TestDatabase opened, String language) {
        database = opened;
        session = database.administrator();
        Seller seller = Seller.UNKNOWN
                .with(SellerField.NAME, "Nordlicht GmbH")
                .with(SellerField.CITY, "Kiel")
                .with(SellerField.VAT_ID, "DE123456789")
                .with(SellerField.IBAN, "DE02120300000000202051")
                .with(SellerField.TAX_RATE, "19");
        database.index().office().setSeller(session, seller);
        card = database.index().changes().newId(Kind.CUSTOMER);
        article = database.index().changes().newId(Kind.ARTICLE);
        Map<String, Value> customer = new HashMap<>(Map.of(
                "company", Value.of("Южный ветер"), "number", Value.of("K77"), "street", Value.of("Æblevej 7"), "city", Value.of("Ålborg")));
        customer.put("language", language.isEmpty() ? Value.UNKNOWN : Value.of(language));
        Map<String, Value> sold = Map.of("number", Value.of("A1"), "name", Value.of("Käse"), "price", Value.of(eur("1234.50")));
        database.index()
                .changes()
                .commit(
                        session,
                        Reason.EDIT,
                        "",
                        List.of(RecordEdit.createCustomer(card, customer), RecordEdit.createAlone(Kind.ARTICLE, article, sold)));
    }

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    private long make(Kind kind, int lines) {
        List<SaleLine> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            all.add(new SaleLine(article, BigDecimal.TWO, Optional.empty(), Optional.empty()));
        }
        Map<String, Value> values = Map.of("number", Value.of("N1"), "date", Value.of(DAY));
        return new Sales(database.index(), session, new NullProgressMonitor()).make(kind, card, values, all).id();
    }

    private Invoicing invoicing() {
        return new Invoicing(database.index(), session, new NullProgressMonitor());
    }

    private static IssueTerms terms(String text) {
        return new IssueTerms(Optional.of(DAY), Optional.empty(), text);
    }

    private PdfContent print(String report, long subject) throws IOException {
        Path file = folder.resolve(report + ".pdf");
        Printing.reports()
                .render(database.index(), session, ReportRequest.of(report, subject, ReportFormat.PDF, file), new NullProgressMonitor());
        return PdfContent.of(file);
    }

    private static void assertSays(PdfContent paper, String... texts) {
        for (String text : texts) {
            assertTrue(paper.has(text), () -> text + " is missing in " + paper.text());
        }
    }

    private static String german(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }

    @DatabaseTest
    void anInvoiceSaysWhatItHasToInTheLanguageOfTheCustomer(TestDatabase opened) throws IOException {
        fill(opened, "de");
        Issued issued = invoicing().issue(card, List.of(make(Kind.PURCHASE, 1)), terms("Vielen Dank"));
        PdfContent paper = print("invoice", issued.id());
        assertSays(paper, "Rechnung " + NUMBER, "Nordlicht GmbH", "Kiel", "Южный ветер", "Æblevej 7", "Ålborg", german(DAY), german(DAY.plusDays(30)));
        assertSays(paper, "K77", "N1", "Käse", "A1", "1.234,50", "2.469,00", "19 %", "469,11 EUR", "2.938,11 EUR", "Vielen Dank");
        assertSays(paper, "USt-IdNr. DE123456789", "DE02 1203 0000 0000 2020 51", "Seite 1 von 1");
        assertEquals(List.of(), paper.otherFonts());
        assertFalse(paper.landscape());
    }

    @DatabaseTest
    void aCreditNoteNamesItsInvoiceAndCreditsPositiveAmounts(TestDatabase opened) throws IOException {
        fill(opened, "ru");
        Issued issued = invoicing().issue(card, List.of(make(Kind.PURCHASE, 1)), terms(""));
        Issued note = invoicing().credit(issued.id(), Map.of(1, BigDecimal.ONE), terms(""));
        PdfContent paper = print("credit-note", note.id());
        assertSays(paper, "Кредит-нота C" + NUMBER, "К счёту", NUMBER, "1 469,06");
        assertFalse(paper.has("-1 469") || paper.has("-1 234"), paper::text);
    }

    @DatabaseTest
    void aLongInvoiceGoesOnWithItsHeadingAndKeepsItsTotalsTogether(TestDatabase opened) throws IOException {
        fill(opened, "");
        Issued issued = invoicing().issue(card, List.of(make(Kind.PURCHASE, LINES)), terms(""));
        PdfContent paper = print("invoice", issued.id());
        int pages = paper.pages().size();
        assertTrue(pages > 2, () -> pages + " pages");
        for (String page : paper.pages()) {
            assertTrue(page.contains("Unitprice"), page);
            assertTrue(page.contains("of" + pages), page);
        }
        String last = paper.pages().getLast();
        assertTrue(last.contains("Net148,140.00EUR") && last.contains("Total176,286.60EUR"), last);
        assertTrue(paper.pages().get(1).startsWith("Invoice" + NUMBER), paper.pages().get(1));
    }

    @DatabaseTest
    void quotesAndDeliveryNotesArePrinted(TestDatabase opened) throws IOException {
        fill(opened, "es");
        assertSays(print("quote", make(Kind.QUOTE, 1)), "Presupuesto N1", "Válido hasta", DAY.plusDays(30).format(DateTimeFormatter.ofPattern("M/yyyy")), "2.938,11");
        PdfContent note = print("delivery-note", make(Kind.PURCHASE, 1));
        assertSays(note, "Albarán N1", "Käse", "Cantidad");
        assertFalse(note.has("2.469,00"), "a delivery note says no prices");
    }

    @DatabaseTest
    void aStatementAgreesWithTheSumOfThePurchases(TestDatabase opened) throws IOException {
        fill(opened, "da");
        make(Kind.PURCHASE, 3);
        long second = make(Kind.PURCHASE, 2);
        Issued issued = invoicing().issue(card, List.of(second), terms(""));
        QueryParser parser = new QueryParser(database.index().catalogue(session), session.locale());
        Value sum = database.index()
                .queries()
                .page(session, parser.parse("number = K77 columns sum(purchases.amount)"), PageRequest.first(1), new NullProgressMonitor())
                .rows()
                .getFirst()
                .values()
                .getFirst();
        assertTrue(sum.content().orElseThrow().toString().contains("12345.00"), sum::toString);
        PdfContent statement = print("statement-of-account", card);
        assertSays(statement, "Kontoudtog", "I alt", "12.345,00 EUR", issued.number(), "Udestående", "5.876,22 EUR");
    }

    @DatabaseTest
    void whatIsToBePrintedHasToBeSaid(TestDatabase opened) {
        fill(opened, "");
        ReportRequest none =
                new ReportRequest("invoice", ReportFormat.PDF, folder.resolve("x.pdf"), List.of(), Optional.empty());
        assertThrows(
                KartotekException.class,
                () -> Printing.reports().render(database.index(), session, none, new NullProgressMonitor()));
        assertThrows(KartotekException.class, () -> print("invoice", 4711));
    }
}
