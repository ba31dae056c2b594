/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.office.SellerWantedException;
import org.kartotek.core.purchase.LineAmounts;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/** The edits that make an invoice of purchases. One thread. */
final class NewInvoice {
    private static final List<String> ADDRESSES = List.of("billing", "postal");
    private static final String INVOICED = "invoiced";

    private final ChangeSets changes;
    private final Session session;
    private final Seller seller;
    private final Card card;
    private final Articles articles;
    private final long id;
    private final List<RecordEdit> lines = new ArrayList<>();
    private final List<RecordEdit> purchases = new ArrayList<>();

    NewInvoice(ChangeSets changes, Session session, Seller seller, Card card, Articles articles) {
        this.changes = changes;
        this.session = session;
        this.seller = seller;
        this.card = card;
        this.articles = articles;
        this.id = changes.newId(Kind.INVOICE);
    }

    long id() {
        return id;
    }

    /** How many lines it has so far. */
    int lines() {
        return lines.size();
    }

    /**
     * Adds what has not been invoiced of a purchase.
     *
     * @param invoiced how much has been
     */
    void bill(CardRecord purchase, List<CardRecord> itsLines, Quantities invoiced) {
        int before = lines.size();
        for (CardRecord line : itsLines) {
            BigDecimal open = RecordValues.number(line, InvoiceFields.QUANTITY).subtract(invoiced.of(line.id()));
            if (open.signum() != 0) {
                lines.add(line(purchase, line, open));
            }
        }
        if (lines.size() > before && !purchase.value(InvoiceFields.STATUS).equals(Value.of(INVOICED))) {
            Map<String, Value> status = Map.of(InvoiceFields.STATUS, Value.of(INVOICED));
            purchases.add(RecordEdit.update(Kind.PURCHASE, purchase.id(), card.id(), purchase.version(), status));
        }
    }

    private RecordEdit line(CardRecord purchase, CardRecord line, BigDecimal quantity) {
        Map<String, Value> values = new HashMap<>();
        values.put(InvoiceFields.INVOICE, Value.of(id));
        values.put(InvoiceFields.POSITION, Value.of(BigDecimal.valueOf(lines.size() + 1L)));
        values.put(InvoiceFields.PURCHASE, Value.of(purchase.id()));
        values.put(InvoiceFields.PURCHASE_LINE, Value.of(line.id()));
        RecordValues.put(values, InvoiceFields.ARTICLE, line.value(InvoiceFields.ARTICLE));
        RecordValues.put(values, InvoiceFields.ARTICLE_NUMBER, articles.number(line));
        RecordValues.put(values, InvoiceFields.TEXT, articles.text(line));
        RecordValues.put(values, InvoiceFields.UNIT, articles.unit(line));
        values.put(InvoiceFields.QUANTITY, Value.of(quantity));
        RecordValues.put(values, InvoiceFields.UNIT_PRICE, line.value(InvoiceFields.UNIT_PRICE));
        RecordValues.put(values, InvoiceFields.DISCOUNT, line.value(InvoiceFields.DISCOUNT));
        Value rate = articles.taxRate(line);
        if (!rate.isKnown()) {
            throw new SellerWantedException(Messages.NO_TAX_RATE.with(articles.text(line)));
        }
        values.put(InvoiceFields.TAX_RATE, rate);
        return RecordEdit.createPart(Kind.INVOICE_LINE, changes.newId(Kind.INVOICE_LINE), card.id(), values);
    }

    /** What the lines so far come to; empty where they are in several currencies, or the price of one is not known. */
    Optional<TaxSums> sums() {
        List<Value> amounts = lines.stream().map(line -> LineAmounts.amount(key -> value(line, key))).toList();
        List<Currency> currencies = amounts.stream()
                .flatMap(amount -> amount.content().stream())
                .map(amount -> ((Money) amount).currency())
                .distinct()
                .toList();
        if (currencies.size() != 1 || !amounts.stream().allMatch(Value::isKnown)) {
            return Optional.empty();
        }
        TaxSums sums = new TaxSums(currencies.getFirst());
        for (int i = 0; i < amounts.size(); i++) {
            BigDecimal rate = (BigDecimal) value(lines.get(i), InvoiceFields.TAX_RATE).content().orElseThrow();
            sums.add(rate, (Money) amounts.get(i).content().orElseThrow());
        }
        return Optional.of(sums);
    }

    private static Value value(RecordEdit line, String key) {
        return line.values().getOrDefault(key, Value.UNKNOWN);
    }

    List<RecordEdit> edits(IssueTerms terms) {
        LocalDate day = terms.date().orElseGet(session::today);
        Buyer buyer = new Buyer(card);
        Map<String, Value> values = new HashMap<>();
        values.put(InvoiceFields.TYPE, Value.of(InvoiceType.INVOICE.key()));
        values.put(InvoiceFields.DATE, Value.of(day));
        values.put(InvoiceFields.DUE, Value.of(terms.due().orElseGet(() -> seller.due(day))));
        values.put(InvoiceFields.SELLER, Value.of(seller.printed()));
        String home = seller.value(SellerField.COUNTRY);
        values.put(InvoiceFields.BUYER, Value.of(buyer.block(ADDRESSES, null, home, buyer.language(session.locale()))));
        Optional<String> language = buyer.languageKey();
        language.ifPresent(key -> values.put(InvoiceFields.LANGUAGE, Value.of(key)));
        RecordValues.put(values, InvoiceFields.TEXT, terms.text());
        List<RecordEdit> edits = new ArrayList<>();
        edits.add(RecordEdit.createPart(Kind.INVOICE, id, card.id(), values));
        edits.addAll(lines);
        edits.addAll(purchases);
        return edits;
    }
}
