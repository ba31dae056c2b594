/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.Invoicing;
import org.kartotek.core.invoice.IssueTerms;
import org.kartotek.core.invoice.Issued;
import org.kartotek.core.invoice.RecordReading;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.value.Money;

/** An office that sells: short forms for tests. */
final class SellingOffice {
    /** Invoices are dated near the day on which they are issued. */
    static final LocalDate DAY = LocalDate.now().minusDays(100);
    private static final Currency EUR = Currency.getInstance("EUR");

    private final CardIndex index;
    private final CardWriting cards;

    SellingOffice(CardIndex index) {
        this.index = index;
        this.cards = new CardWriting(index, index.session());
    }

    /** Says who sells. */
    SellingOffice open() {
        Seller seller = Seller.UNKNOWN
                .with(SellerField.NAME, "Nordlicht GmbH")
                .with(SellerField.CITY, "Kiel")
                .with(SellerField.VAT_ID, "DE123456789")
                .with(SellerField.TAX_RATE, "19");
        index.office().setSeller(index.session(), seller);
        return this;
    }

    CardWriting cards() {
        return cards;
    }

    static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }

    long customer() {
        return cards.create("company", "Süd", "city", "Husum");
    }

    /** A purchase; {@code lines} are quantity, price and rate of tax, with spaces between them. */
    long purchase(long card, String... lines) {
        RecordEdit purchase = cards.part(Kind.PURCHASE, card, "number", "P", "date", DAY);
        List<RecordEdit> edits = new ArrayList<>(List.of(purchase));
        Arrays.stream(lines).map(line -> line.split(" ")).forEach(line -> edits.add(cards.part(
                Kind.PURCHASE_LINE,
                card,
                "purchase",
                purchase.id(),
                "text",
                "Thing",
                "quantity",
                new BigDecimal(line[0]),
                "unit_price",
                eur(line[1]),
                "tax_rate",
                line.length > 2 ? new BigDecimal(line[2]) : null)));
        cards.commit(edits.toArray(RecordEdit[]::new));
        return purchase.id();
    }

    Invoicing invoicing() {
        return new Invoicing(index, index.session(), new NullProgressMonitor());
    }

    Issued issue(long card, Long... purchases) {
        return issue(card, on(DAY), purchases);
    }

    Issued issue(long card, IssueTerms terms, Long... purchases) {
        return invoicing().issue(card, List.of(purchases), terms);
    }

    Issued credit(long invoice, Map<Integer, BigDecimal> quantities) {
        return credit(invoice, quantities, on(DAY));
    }

    Issued credit(long invoice, Map<Integer, BigDecimal> quantities, IssueTerms terms) {
        return invoicing().credit(invoice, quantities, terms);
    }

    static IssueTerms on(LocalDate day) {
        return new IssueTerms(Optional.of(day), Optional.empty(), "");
    }

    CardRecord record(Kind kind, long id) {
        return index.cards().record(index.session(), kind, id).orElseThrow().record();
    }

    Object value(Kind kind, long id, String key) {
        return record(kind, id).value(key).content().orElse(null);
    }

    List<CardRecord> lines(long invoice) {
        return new RecordReading(index, index.session(), new NullProgressMonitor()).lines(Kind.INVOICE, invoice);
    }
}
