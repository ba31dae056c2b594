/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.seller.SellerEditor;
import org.kartotek.ui.reports.ReportViewer;

/** What is offered, sold, invoiced and credited in the tabs of a card. */
class SalesTest extends WindowTest {
    private final Keyboard keys = new Keyboard();
    private final String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private CardEditor editor;

    @BeforeEach
    void openACard() {
        shell.forceActive();
        editor = openFirst();
    }

    @AfterEach
    void backToTheForm() {
        editor.sections().show("");
        window.getActivePage().closeAllEditors(false);
    }

    private void sell(Seller seller) {
        CompletableFuture.runAsync(() -> index().office().setSeller(index().session(), seller)).join();
    }

    private static Seller known() {
        return Seller.UNKNOWN
                .with(SellerField.NAME, "Nordlicht")
                .with(SellerField.CITY, "Kiel")
                .with(SellerField.TAX_RATE, "19")
                .with(SellerField.VAT_ID, "DE123456789");
    }

    private boolean isShown(String testId) {
        return Widgets.find(shell, testId).filter(Control::isVisible).isPresent();
    }

    private String typed(String testId) {
        return ((StyledText) Widgets.get(shell, testId)).getText();
    }

    private List<Row> rows(Kind kind, String criterion) {
        String query = kind.word() + ": card = #" + editor.cardId() + " and " + criterion;
        CardQuery asked = new QueryParser(index().catalogue(index().session()), index().session().locale()).parse(query);
        return CompletableFuture.supplyAsync(() -> index().queries()
                        .page(index().session(), asked, PageRequest.first(100), new NullProgressMonitor())
                        .rows())
                .exceptionally(turnedAway -> List.of())
                .join();
    }

    private void show(String section, String list) {
        editor.sections().show(section);
        editor.sections().setFocus();
        Widgets.until("the section", () -> isShown(list));
    }

    private void writeAQuote() {
        show("quotes", "quote.count");
        click("quote.add");
        Widgets.until("the form", () -> isShown("quote.number"));
        click("quote_line.add");
        Widgets.until("the caret in the line", () -> focus().equals("quote_line.article"));
        type("quote_line.text", mark);
        type("quote_line.quantity", "2");
        type("quote_line.unit_price", "10 EUR");
        keys.press('s', SWT.CTRL);
        Widgets.until("it is saved", () -> !editor.isDirty() && !typed("quote.number").isEmpty());
        assertFalse(typed("quote.valid_until").isEmpty());
    }

    private static String focus() {
        Control control = Display.getDefault().getFocusControl();
        return control == null ? "" : String.valueOf(control.getData(TestIds.KEY));
    }

    @Test
    void aQuoteIsBoughtInvoicedAndCredited() {
        sell(Seller.UNKNOWN);
        writeAQuote();
        int purchases = rows(Kind.PURCHASE, "number is known").size();
        keys.press('m', SWT.CTRL);
        Widgets.until("the purchase", () -> isShown("quote.said") && rows(Kind.PURCHASE, "number is known").size() == purchases + 1);
        assertFalse(isShown("quote.accept"), "it is a purchase already");
        click("quote.said.1");
        Widgets.until("the purchase in front", () -> isShown("purchase.form") && isShown("purchase.invoice"));

        keys.press('m', SWT.CTRL);
        Widgets.until("what is missing", () -> isShown("purchase.said"));
        click("purchase.said.1");
        sayWhoSells();

        click("purchase.invoice");
        Widgets.until("what is asked", () -> isShown("issue.date"));
        assertFalse(typed("issue.due").isEmpty());
        int invoices = rows(Kind.INVOICE, "number is known").size();
        click("issue.issue");
        Widgets.until("the invoice", () -> isShown("purchase.said") && rows(Kind.INVOICE, "number is known").size() == invoices + 1);
        click("purchase.said.1");
        Widgets.until("the invoice in front", () -> isShown("invoice.issued") && isShown("invoice.paid"));
        assertFalse(((StyledText) Widgets.get(shell, "invoice.due")).getEditable());
        assertFalse(isShown("invoice.archive"));

        keys.press('m', SWT.CTRL);
        Widgets.until("how much is credited", () -> isShown("issue.line.1"));
        type("issue.line.1", "0");
        click("issue.issue");
        Widgets.settle();
        assertTrue(isShown("issue.line.1"), "nothing is credited by nothing");
        type("issue.line.1", "1");
        click("issue.issue");
        Widgets.until("the credit note", () -> isShown("invoice.said") && rows(Kind.INVOICE, "type = credit_note").size() >= 1
                && rows(Kind.INVOICE, "number is known").size() == invoices + 2);

        keys.press('p', SWT.CTRL);
        Widgets.until("the paper", () -> window.getActivePage().getActiveEditor() instanceof ReportViewer viewer
                && viewer.getTitle().startsWith("Invoice 2"));
    }

    private void sayWhoSells() {
        Widgets.until("the page of the seller", () -> isShown("seller.name"));
        type("seller.name", "Nordlicht");
        type("seller.tax_rate", "19");
        click("seller.save");
        Widgets.until("what is missing", () -> isShown("seller.notice"));
        assertTrue(window.getActivePage().getActiveEditor().isDirty());
        type("seller.city", "Kiel");
        type("seller.vat_id", "DE123456789");
        click("seller.save");
        Widgets.until("it is saved", () -> !window.getActivePage().getActiveEditor().isDirty());
        assertTrue(window.getActivePage().getActiveEditor() instanceof SellerEditor);
        assertEquals(known(), CompletableFuture.supplyAsync(() -> index().office().seller()).join());
        window.getActivePage().activate(editor);
        Widgets.settle();
    }

    private void buy(String number) {
        CompletableFuture.runAsync(() -> {
                    long purchase = index().changes().newId(Kind.PURCHASE);
                    long line = index().changes().newId(Kind.PURCHASE_LINE);
                    Map<String, Value> values = Map.of("number", Value.of(number), "date", Value.of(index().session().today().plusYears(20)));
                    Money price = new Money(1000, Currency.getInstance("EUR"));
                    Map<String, Value> sold = Map.of(
                            "purchase", Value.of(purchase), "quantity", Value.of(BigDecimal.ONE), "unit_price", Value.of(price), "text", Value.of(number));
                    index().changes().commit(index().session(), Reason.EDIT, "", List.of(
                            RecordEdit.createPart(Kind.PURCHASE, purchase, editor.cardId(), values),
                            RecordEdit.createPart(Kind.PURCHASE_LINE, line, editor.cardId(), sold)));
                })
                .join();
    }

    @Test
    void severalPurchasesAreMarkedForOneInvoice() {
        sell(known());
        buy(mark + "A");
        buy(mark + "B");
        show("purchases", "purchase.list");
        Widgets.until("both", () -> text("purchase.count").matches("([2-9]|[1-9][0-9]+) .*"));
        keys.press(SWT.HOME);
        keys.type(" ");
        keys.press(SWT.ARROW_DOWN);
        keys.type(" ");
        Widgets.until("two marked", () -> text("purchase.count").contains("2 marked"));
        keys.press('m', SWT.CTRL);
        Widgets.until("what is asked", () -> isShown("issue.title"));
        assertTrue(text("issue.title").contains(mark + "A") && text("issue.title").contains(mark + "B"), text("issue.title"));
        keys.press(SWT.ESC);
        Widgets.until("it is left", () -> !isShown("issue.title"));
        assertTrue(text("purchase.count").contains("2 marked"), "what is left is as it was");
        keys.press(SWT.ESC);
        Widgets.until("none marked", () -> !text("purchase.count").contains("marked"));
    }

    private String text(String testId) {
        return Widgets.find(shell, testId).map(control -> ((Label) control).getText()).orElse("");
    }
}
