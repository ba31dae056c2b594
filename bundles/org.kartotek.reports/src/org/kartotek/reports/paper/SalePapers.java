/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.Articles;
import org.kartotek.core.invoice.Buyer;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.RecordReading;
import org.kartotek.core.invoice.RecordValues;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.reports.paper.Paper.Sheet;

/** Puts quotes, delivery notes, invoices and credit notes into words, in the language of the customer where it is known. */
public final class SalePapers {
    private static final List<String> POSTAL = List.of("postal");
    private static final List<String> DELIVERY = List.of("delivery", "visiting");

    private final CardIndex index;
    private final Session session;
    private final RecordReading reading;
    private final Seller seller;

    public SalePapers(CardIndex index, Session session, IProgressMonitor monitor) {
        this.index = index;
        this.session = session;
        this.reading = new RecordReading(index, session, monitor);
        this.seller = index.office().seller();
    }

    public Paper quote(long id) {
        RecordOnCard quote = reading.record(Kind.QUOTE, id);
        Buyer buyer = new Buyer(card(quote));
        PaperWords words = new PaperWords(buyer.language(session.locale()));
        Facts facts = new Facts(words);
        facts.text("paper.number", RecordValues.text(quote.record(), InvoiceFields.NUMBER));
        facts.day("paper.date", quote.record(), InvoiceFields.DATE);
        facts.day("paper.valid-until", quote.record(), InvoiceFields.VALID_UNTIL);
        facts.text("paper.customer", number(quote));
        Sheet sheet = sheet(words, "quote", RecordValues.text(quote.record(), InvoiceFields.NUMBER), facts, seller);
        sheet.label("buyer", address(buyer, POSTAL, quote.record(), words));
        sheet.label("text", RecordValues.text(quote.record(), InvoiceFields.TEXT));
        sheet.label(
                "closing",
                RecordValues.day(quote.record(), InvoiceFields.VALID_UNTIL)
                        .map(day -> words.of("paper.valid", words.day(day)))
                        .orElse(""));
        addLines(sheet, words, Kind.QUOTE, id, seller, false);
        return sheet.in(words.language());
    }

    public Paper deliveryNote(long id) {
        RecordOnCard purchase = reading.record(Kind.PURCHASE, id);
        Buyer buyer = new Buyer(card(purchase));
        PaperWords words = new PaperWords(buyer.language(session.locale()));
        Facts facts = new Facts(words);
        facts.text("paper.number", RecordValues.text(purchase.record(), InvoiceFields.NUMBER));
        facts.day("paper.ordered", purchase.record(), InvoiceFields.DATE);
        facts.day("paper.delivered", purchase.record(), "delivered");
        facts.text("paper.customer", number(purchase));
        Sheet sheet = sheet(words, "delivery-note", RecordValues.text(purchase.record(), InvoiceFields.NUMBER), facts, seller);
        String given = RecordValues.text(purchase.record(), "delivery_address");
        sheet.label("buyer", given.isEmpty() ? address(buyer, DELIVERY, purchase.record(), words) : given);
        sheet.label("text", "");
        sheet.label("closing", words.of("paper.received"));
        addLines(sheet, words, Kind.PURCHASE, id, seller, false);
        return sheet.in(words.language());
    }

    /** An invoice or a credit note, with the seller and the buyer as they were when it was issued. */
    public Paper invoice(long id) {
        RecordOnCard invoice = reading.record(Kind.INVOICE, id);
        CardRecord record = invoice.record();
        Optional<String> language = Optional.of(RecordValues.text(record, InvoiceFields.LANGUAGE)).filter(key -> !key.isEmpty());
        PaperWords words = new PaperWords(Buyer.spoken(language, session.locale()));
        boolean credit = record.value(InvoiceFields.TYPE).equals(Value.of(InvoiceType.CREDIT_NOTE.key()));
        Seller printed = Seller.read(RecordValues.text(record, InvoiceFields.SELLER));
        Facts facts = new Facts(words);
        facts.text("paper.number", RecordValues.text(record, InvoiceFields.NUMBER));
        facts.day("paper.date", record, InvoiceFields.DATE);
        facts.day("paper.due", record, InvoiceFields.DUE);
        RecordValues.reference(record, InvoiceFields.CREDITS)
                .flatMap(credited -> reading.find(Kind.INVOICE, credited))
                .ifPresent(credited -> facts.text("paper.credits", RecordValues.text(credited.record(), InvoiceFields.NUMBER)));
        facts.text("paper.customer", number(invoice));
        facts.text("paper.orders", orders(id));
        String key = credit ? "credit-note" : "invoice";
        Sheet sheet = sheet(words, key, RecordValues.text(record, InvoiceFields.NUMBER), facts, printed);
        sheet.label("buyer", RecordValues.text(record, InvoiceFields.BUYER));
        sheet.label("text", RecordValues.text(record, InvoiceFields.TEXT));
        sheet.label("closing", closing(record, credit, words));
        addLines(sheet, words, Kind.INVOICE, id, printed, credit);
        return sheet.in(words.language());
    }

    private static String closing(CardRecord invoice, boolean credit, PaperWords words) {
        if (credit) {
            return words.of("paper.credited");
        }
        return RecordValues.day(invoice, InvoiceFields.DUE)
                .map(day -> words.of("paper.pay", words.day(day)))
                .orElse("");
    }

    /** The numbers of the purchases that an invoice bills, where they are few. */
    private String orders(long invoice) {
        List<String> numbers = reading.lines(Kind.INVOICE, invoice).stream()
                .flatMap(line -> RecordValues.reference(line, InvoiceFields.PURCHASE).stream())
                .distinct()
                .limit(4)
                .flatMap(id -> reading.find(Kind.PURCHASE, id).stream())
                .map(purchase -> RecordValues.text(purchase.record(), InvoiceFields.NUMBER))
                .filter(number -> !number.isEmpty())
                .toList();
        return numbers.size() > 3 ? "" : String.join(", ", numbers);
    }

    private Sheet sheet(PaperWords words, String key, String number, Facts facts, Seller printed) {
        Sheet sheet = new Sheet();
        String title = words.of(key + ".title") + (number.isEmpty() ? "" : " " + number);
        new SellerWords(printed, words).write(sheet);
        sheet.label("title", title);
        sheet.label("running-title", title);
        sheet.table(Paper.FACTS, Paper.PAIR, facts.rows);
        return sheet;
    }

    private void addLines(Sheet sheet, PaperWords words, Kind kind, long id, Seller from, boolean turned) {
        SaleLines lines = new SaleLines(words, new Articles(reading, from), turned);
        reading.lines(kind, id).forEach(lines::add);
        sheet.table(Paper.LINES, SaleLines.COLUMNS, lines.rows());
        sheet.table(Paper.TOTALS, Paper.TOTAL, lines.sums().map(words::totals).orElse(List.of()));
    }

    private Card card(RecordOnCard record) {
        return index.cards().byId(session, record.cardId()).orElseThrow(() -> new NoSuchCardException(record.cardId()));
    }

    private String number(RecordOnCard record) {
        return RecordValues.text(card(record).customer(), InvoiceFields.NUMBER);
    }

    private String address(Buyer buyer, List<String> purposes, CardRecord record, PaperWords words) {
        Long contact = RecordValues.reference(record, InvoiceFields.CONTACT).orElse(null);
        return buyer.block(purposes, contact, seller.value(SellerField.COUNTRY), words.language());
    }

    /** What stands beside the address. */
    private static final class Facts {
        private final PaperWords words;
        private final List<List<String>> rows = new ArrayList<>();

        Facts(PaperWords words) {
            this.words = words;
        }

        void text(String key, String text) {
            if (!text.isEmpty()) {
                rows.add(List.of(words.of(key), text));
            }
        }

        void day(String key, CardRecord record, String field) {
            RecordValues.day(record, field).ifPresent(day -> text(key, words.day(day)));
        }
    }
}
