/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.invoice.Buyer;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.RecordReading;
import org.kartotek.core.invoice.RecordValues;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Money;
import org.kartotek.reports.paper.Paper.Sheet;

/**
 * A statement of account in words: what a customer has bought, added up like {@code sum(purchases.amount)}, and what of the invoices
 * is open.
 */
public final class StatementPaper {
    private static final List<String> ADDRESSES = List.of("billing", "postal");
    private static final List<String> PURCHASES = List.of("date", "number", "status", "amount");
    private static final List<String> INVOICES = List.of("date", "number", "type", "due", "paid", "amount");
    private static final Comparator<CardRecord> BY_DAY =
            Comparator.comparing(record -> RecordValues.day(record, InvoiceFields.DATE).orElse(LocalDate.MIN));

    private final CardIndex index;
    private final Session session;
    private final RecordReading reading;
    private PaperWords words;
    private ValueText text;

    public StatementPaper(CardIndex index, Session session, IProgressMonitor monitor) {
        this.index = index;
        this.session = session;
        this.reading = new RecordReading(index, session, monitor);
    }

    public Paper of(long cardId) {
        Card card = index.cards().byId(session, cardId).orElseThrow(() -> new NoSuchCardException(cardId));
        Buyer buyer = new Buyer(card);
        Seller seller = index.office().seller();
        words = new PaperWords(buyer.language(session.locale()));
        text = new ValueText(index.catalogue(session), words.language());
        Sheet sheet = new Sheet();
        new SellerWords(seller, words).write(sheet);
        String title = words.of("statement-of-account.title");
        sheet.label("title", title);
        sheet.label("running-title", title);
        sheet.label("buyer", buyer.block(ADDRESSES, null, seller.value(SellerField.COUNTRY), words.language()));
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of(words.of("paper.date"), words.day(session.today())));
        String number = RecordValues.text(card.customer(), InvoiceFields.NUMBER);
        if (!number.isEmpty()) {
            facts.add(List.of(words.of("paper.customer"), number));
        }
        sheet.table(Paper.FACTS, Paper.PAIR, facts);
        addPurchases(sheet, sorted(Kind.PURCHASE, cardId));
        addInvoices(sheet, sorted(Kind.INVOICE, cardId));
        return sheet.in(words.language());
    }

    /** None where the role does not have records of the kind. */
    private List<CardRecord> sorted(Kind kind, long cardId) {
        if (index.catalogue(session).fields(kind).isEmpty()) {
            return List.of();
        }
        return reading.all(kind, "card = #" + cardId).stream().sorted(BY_DAY).toList();
    }

    private void addPurchases(Sheet sheet, List<CardRecord> purchases) {
        Sums sums = new Sums();
        List<List<String>> rows = new ArrayList<>();
        for (CardRecord purchase : purchases) {
            rows.add(List.of(
                    day(purchase, InvoiceFields.DATE),
                    RecordValues.text(purchase, InvoiceFields.NUMBER),
                    shown(purchase, InvoiceFields.STATUS),
                    RecordValues.money(purchase, InvoiceFields.AMOUNT).map(words::whole).orElse("")));
            RecordValues.money(purchase, InvoiceFields.AMOUNT).ifPresent(sums::add);
        }
        sheet.label("purchases-title", rows.isEmpty() ? "" : words.of("statement.purchases"));
        sheet.table(Paper.LINES, PURCHASES, rows);
        sheet.table(Paper.TOTALS, Paper.TOTAL, sums.rows(words.of("paper.total")));
    }

    private void addInvoices(Sheet sheet, List<CardRecord> invoices) {
        Sums all = new Sums();
        Sums open = new Sums();
        List<List<String>> rows = new ArrayList<>();
        for (CardRecord invoice : invoices) {
            rows.add(List.of(
                    day(invoice, InvoiceFields.DATE),
                    RecordValues.text(invoice, InvoiceFields.NUMBER),
                    shown(invoice, InvoiceFields.TYPE),
                    day(invoice, InvoiceFields.DUE),
                    day(invoice, InvoiceFields.PAID),
                    RecordValues.money(invoice, InvoiceFields.GROSS).map(words::whole).orElse("")));
            RecordValues.money(invoice, InvoiceFields.GROSS).ifPresent(money -> {
                all.add(money);
                open.add(RecordValues.day(invoice, InvoiceFields.PAID).isPresent() ? new Money(0, money.currency()) : money);
            });
        }
        sheet.label("invoices-title", rows.isEmpty() ? "" : words.of("statement.invoices"));
        sheet.table(Paper.INVOICES, INVOICES, rows);
        List<List<String>> balance = new ArrayList<>(all.rows(words.of("paper.total")));
        balance.replaceAll(row -> List.of(row.get(0), row.get(1), ""));
        balance.addAll(open.rows(words.of("statement.open")));
        sheet.table(Paper.BALANCE, Paper.TOTAL, balance);
    }

    private String day(CardRecord record, String key) {
        return RecordValues.day(record, key).map(words::day).orElse("");
    }

    private String shown(CardRecord record, String key) {
        Catalogue catalogue = index.catalogue(session);
        return catalogue.find(record.kind(), key).map(field -> text.shown(field, record.value(key))).orElse("");
    }

    /** Sums, each currency apart. */
    private final class Sums {
        private final Map<String, Money> sums = new TreeMap<>();

        void add(Money money) {
            sums.merge(
                    money.currency().getCurrencyCode(),
                    money,
                    (one, other) -> new Money(Math.addExact(one.minor(), other.minor()), one.currency()));
        }

        List<List<String>> rows(String label) {
            return sums.values().stream().map(sum -> List.of(label, words.whole(sum), Paper.STRONG)).toList();
        }
    }
}
