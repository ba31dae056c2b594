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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.function.Executable;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.IssueTerms;
import org.kartotek.core.invoice.Issued;
import org.kartotek.core.invoice.SaleLine;
import org.kartotek.core.invoice.Sales;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.Money;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Quotes that become purchases, invoices of purchases, and credit notes of invoices. */
class InvoicingTest {
    private static final int YEAR = SellingOffice.DAY.getYear();

    private static SellingOffice office(TestDatabase database) {
        return new SellingOffice(database.index()).open();
    }

    private static void assertClean(TestDatabase database) {
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    @DatabaseTest
    void anInvoiceComesToWhatItsLinesComeTo(TestDatabase database) {
        SellingOffice office = office(database);
        long card = office.customer();
        // 0.335 + 0.335 are 0.34 and 0.34; their tax is that of 0.68, not twice that of 0.34
        long purchase = office.purchase(card, "0.5 0.67", "0.5 0.67", "3 10.00 7", "1 -5.00 7");
        Issued issued = office.issue(card, purchase);
        assertEquals(YEAR + "-00001", issued.number());
        assertEquals(SellingOffice.eur("25.68"), office.value(Kind.INVOICE, issued.id(), InvoiceFields.NET));
        assertEquals(SellingOffice.eur("1.88"), office.value(Kind.INVOICE, issued.id(), InvoiceFields.TAX));
        assertEquals(SellingOffice.eur("27.56"), office.value(Kind.INVOICE, issued.id(), InvoiceFields.GROSS));
        assertEquals(SellingOffice.DAY.plusDays(30), office.value(Kind.INVOICE, issued.id(), InvoiceFields.DUE));
        assertEquals("Süd\nHusum", office.value(Kind.INVOICE, issued.id(), InvoiceFields.BUYER));
        assertEquals("invoiced", office.value(Kind.PURCHASE, purchase, InvoiceFields.STATUS));
        assertClean(database);
    }

    @DatabaseTest
    void whatWasPrintedStaysWhenTheOfficeMovesAndTheCustomerToo(TestDatabase database) {
        SellingOffice office = office(database);
        long card = office.customer();
        Issued issued = office.issue(card, office.purchase(card, "1 10"));
        database.index().office().setSeller(database.administrator(), database.index().office().seller().with(SellerField.CITY, "Lübeck"));
        office.cards().set(card, "city", "Tönning");
        Seller printed = Seller.read((String) office.value(Kind.INVOICE, issued.id(), InvoiceFields.SELLER));
        assertEquals("Kiel", printed.value(SellerField.CITY));
        assertEquals("Süd\nHusum", office.value(Kind.INVOICE, issued.id(), InvoiceFields.BUYER));
        assertClean(database);
    }

    @DatabaseTest
    void severalPurchasesComeOnOneInvoiceAndNoneTwice(TestDatabase database) {
        SellingOffice office = office(database);
        long card = office.customer();
        long first = office.purchase(card, "1 10");
        office.purchase(card, "2 20");
        long cancelled = office.purchase(card, "4 40");
        office.cards().commit(CardWriting.update(Kind.PURCHASE, cancelled, card, "status", "cancelled"));
        Issued issued = office.issue(card);
        assertEquals(SellingOffice.eur("50"), office.value(Kind.INVOICE, issued.id(), InvoiceFields.NET));
        assertThrows(KartotekException.class, () -> office.issue(card));
        assertThrows(KartotekException.class, () -> office.issue(card, first));
        RecordEdit later = office.cards().part(
                Kind.PURCHASE_LINE, card, "purchase", first, "quantity", BigDecimal.ONE, "unit_price", SellingOffice.eur("7"));
        office.cards().commit(later);
        assertEquals(SellingOffice.eur("7"), office.value(Kind.INVOICE, office.issue(card, first).id(), InvoiceFields.NET));
        assertClean(database);
    }

    @DatabaseTest
    void aCreditNoteTakesBackAllOrPartAndNothingTwice(TestDatabase database) {
        SellingOffice office = office(database);
        long card = office.customer();
        long purchase = office.purchase(card, "3 10", "1 5 7");
        Issued invoice = office.issue(card, purchase);
        Issued part = office.credit(invoice.id(), Map.of(1, BigDecimal.TWO));
        assertEquals("C" + YEAR + "-00001", part.number());
        assertEquals(SellingOffice.eur("-23.80"), office.value(Kind.INVOICE, part.id(), InvoiceFields.GROSS));
        assertThrows(KartotekException.class, () -> office.credit(invoice.id(), Map.of(1, BigDecimal.TWO)));
        assertThrows(KartotekException.class, () -> office.credit(invoice.id(), Map.of(3, BigDecimal.ONE)));
        assertThrows(KartotekException.class, () -> office.credit(part.id(), Map.of()));
        Issued rest = office.credit(invoice.id(), Map.of());
        assertEquals(SellingOffice.eur("-15"), office.value(Kind.INVOICE, rest.id(), InvoiceFields.NET));
        assertThrows(KartotekException.class, () -> office.credit(invoice.id(), Map.of()));
        assertEquals(YEAR + "-00002", office.issue(card, purchase).number());
        assertClean(database);
    }

    @DatabaseTest
    void aPurchaseThatIsNamedTwiceIsInvoicedOnce(TestDatabase database) {
        SellingOffice office = office(database);
        long card = office.customer();
        long purchase = office.purchase(card, "3 10");
        Issued issued = office.issue(card, purchase, purchase);
        assertEquals(SellingOffice.eur("30"), office.value(Kind.INVOICE, issued.id(), InvoiceFields.NET));
        assertClean(database);
    }

    /** Nobody could put it right afterwards. */
    @DatabaseTest
    void theDaysOfWhatIsIssuedFitEachOther(TestDatabase database) {
        SellingOffice office = office(database);
        long card = office.customer();
        long purchase = office.purchase(card, "3 10");
        LocalDate today = database.administrator().today();
        assertRefused("a year", () -> office.issue(card, SellingOffice.on(today.minusYears(1).minusDays(1)), purchase));
        assertRefused("a year", () -> office.issue(card, SellingOffice.on(today.plusYears(1).plusDays(1)), purchase));
        IssueTerms dueBefore = new IssueTerms(Optional.of(today), Optional.of(today.minusDays(1)), "");
        assertRefused("due before", () -> office.issue(card, dueBefore, purchase));
        long invoice = office.issue(card, new IssueTerms(Optional.of(today), Optional.of(today), ""), purchase).id();
        assertRefused("before the invoice", () -> office.credit(invoice, Map.of(), SellingOffice.on(today.minusDays(1))));
        assertRefused("paid before", () -> pay(office, card, invoice, today.minusDays(1)));
        pay(office, card, invoice, today);
        office.credit(invoice, Map.of(), SellingOffice.on(today));
        assertClean(database);
    }

    private static void pay(SellingOffice office, long card, long invoice, LocalDate day) {
        office.cards().commit(CardWriting.update(Kind.INVOICE, invoice, card, InvoiceFields.PAID, day));
    }

    @DatabaseTest
    void whatIsIssuedComesToSomething(TestDatabase database) {
        SellingOffice office = office(database);
        long card = office.customer();
        assertRefused("above zero", () -> office.issue(card, office.purchase(card, "1 0")));
        assertRefused("above zero", () -> office.issue(card, office.purchase(card, "1 10", "1 -11")));
        long invoice = office.issue(card, office.purchase(card, "4 10", "1 0")).id();
        assertRefused("above zero", () -> office.credit(invoice, Map.of(1, BigDecimal.ZERO)));
        assertRefused("above zero", () -> office.credit(invoice, Map.of(1, BigDecimal.ONE.negate())));
        assertRefused("come to nothing", () -> office.credit(invoice, Map.of(2, BigDecimal.ONE)));
        office.credit(invoice, Map.of());
        assertClean(database);
    }

    private static void assertRefused(String why, Executable deed) {
        String said = assertThrows(KartotekException.class, deed).sentence().in(Locale.ENGLISH);
        assertTrue(said.contains(why), said);
    }

    @DatabaseTest
    void currenciesAreNotMixedAndTaxIsAlwaysSaid(TestDatabase database) {
        SellingOffice office = office(database);
        long card = office.customer();
        long euros = office.purchase(card, "1 10");
        RecordEdit purchase = office.cards().part(Kind.PURCHASE, card, "number", "P2");
        Money kroner = new Money(700, Currency.getInstance("DKK"));
        RecordEdit line = office.cards().part(
                Kind.PURCHASE_LINE, card, "purchase", purchase.id(), "quantity", BigDecimal.ONE, "unit_price", kroner);
        office.cards().commit(purchase, line);
        assertThrows(KartotekException.class, () -> office.issue(card, euros, purchase.id()));
        Seller untaxed = database.index().office().seller().with(SellerField.TAX_RATE, "");
        database.index().office().setSeller(database.administrator(), untaxed);
        assertThrows(KartotekException.class, () -> office.issue(card, euros));
        assertEquals(1L, next(database));
    }

    private static long next(TestDatabase database) {
        try {
            return DatabaseDump.number(database, "select next_number from number_counter where counter = 'invoice'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @DatabaseTest
    void anOfficeSaysWhoItIsAndHowItCounts(TestDatabase database) {
        SellingOffice office = new SellingOffice(database.index());
        long card = office.customer();
        long purchase = office.purchase(card, "1 10 19");
        assertThrows(KartotekException.class, () -> office.issue(card, purchase));
        office.open();
        Seller seller = database.index().office().seller().with(SellerField.INVOICE_NUMBER, "R{000}/{year}");
        database.index().office().setSeller(database.administrator(), seller);
        assertEquals(seller, database.index().office().seller());
        database.index().office().startAt(database.administrator(), InvoiceType.INVOICE, 998);
        Issued first = office.issue(card, purchase);
        assertEquals("R998/" + YEAR, first.number());
        assertThrows(
                KartotekException.class, () -> database.index().office().startAt(database.administrator(), InvoiceType.INVOICE, 1));
        office.issue(card, office.purchase(card, "1 1 19"));
        assertEquals("R1000/" + YEAR, office.issue(card, office.purchase(card, "1 1 19")).number());
        database.index().office().setSeller(database.administrator(), seller.with(SellerField.CREDIT_NOTE_NUMBER, "r{000}/{year}"));
        database.index().office().startAt(database.administrator(), InvoiceType.CREDIT_NOTE, 998);
        assertThrows(KartotekException.class, () -> office.credit(first.id(), Map.of()));
        assertThrows(KartotekException.class, () -> seller.with(SellerField.INVOICE_NUMBER, "R"));
        assertThrows(KartotekException.class, () -> seller.with(SellerField.INVOICE_NUMBER, "{0}{0}"));
        assertClean(database);
    }

    @DatabaseTest
    void aQuoteBecomesAPurchaseOnce(TestDatabase database) {
        SellingOffice office = office(database);
        long card = office.customer();
        long article = database.index().changes().newId(Kind.ARTICLE);
        office.cards().commit(RecordEdit.createAlone(
                Kind.ARTICLE,
                article,
                CardWriting.values(
                        "number", "A1", "name", "Chai", "price", SellingOffice.eur("18"), "cost", SellingOffice.eur("11"))));
        Sales sales = new Sales(database.index(), database.administrator(), new NullProgressMonitor());
        SaleLine line = new SaleLine(article, new BigDecimal(3), Optional.empty(), Optional.of(BigDecimal.TEN));
        Sales.Made quote = sales.make(Kind.QUOTE, card, Map.of(), List.of(line));
        assertEquals(SellingOffice.eur("48.60"), office.value(Kind.QUOTE, quote.id(), InvoiceFields.AMOUNT));
        Sales.Made purchase = sales.accept(quote.id());
        assertEquals(SellingOffice.eur("48.60"), office.value(Kind.PURCHASE, purchase.id(), InvoiceFields.AMOUNT));
        assertEquals(SellingOffice.eur("15.60"), office.value(Kind.PURCHASE, purchase.id(), "profit"));
        assertEquals("accepted", office.value(Kind.QUOTE, quote.id(), InvoiceFields.STATUS));
        assertThrows(KartotekException.class, () -> sales.accept(quote.id()));
        assertEquals("Chai", office.lines(office.issue(card, purchase.id()).id()).getFirst().value(InvoiceFields.TEXT).content().orElse(null));
        office.cards().commit(RecordEdit.archive(Kind.QUOTE, quote.id(), card));
        assertClean(database);
    }

    @DatabaseTest
    void verificationFindsGapsAndWrongAmounts(TestDatabase database) throws SQLException {
        SellingOffice office = office(database);
        long card = office.customer();
        for (int i = 0; i < 3; i++) {
            office.issue(card, office.purchase(card, "1 10"));
        }
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update invoice set f_serial = 7 where f_serial = 2");
            statement.executeUpdate("update invoice set f_tax = f_tax + 1 where f_serial = 1");
        }
        List<String> problems = database.index().verify(database.administrator(), new NullProgressMonitor()).problems().stream()
                .map(problem -> problem.in(Locale.ENGLISH))
                .toList();
        assertTrue(problems.stream().anyMatch(each -> each.contains("of type invoice have a gap")), problems.toString());
        assertTrue(problems.stream().anyMatch(each -> each.contains("net, tax or total does not fit")), problems.toString());
    }
}
