/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.invoice.Articles;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.RecordValues;
import org.kartotek.core.invoice.TaxSums;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/** The lines of a quote, a purchase or an invoice in words, and what they come to. */
final class SaleLines {
    static final List<String> COLUMNS =
            List.of("position", "text", "detail", "quantity", "price", "discount", "tax", "amount");

    private static final String SEPARATOR = "  \u00b7  ";

    private final PaperWords words;
    private final Articles articles;
    private final boolean turned;
    private final List<List<String>> rows = new ArrayList<>();
    private TaxSums sums;

    /** @param turned whether quantities and amounts are printed with the other sign: what was taken back is credited */
    SaleLines(PaperWords words, Articles articles, boolean turned) {
        this.words = words;
        this.articles = articles;
        this.turned = turned;
    }

    void add(CardRecord line) {
        Optional<Money> amount = RecordValues.money(line, InvoiceFields.AMOUNT).map(this::signed);
        Value rate = articles.taxRate(line);
        BigDecimal quantity = RecordValues.number(line, InvoiceFields.QUANTITY);
        BigDecimal discount = RecordValues.number(line, InvoiceFields.DISCOUNT);
        String detail = Stream.of(articles.number(line), articles.unit(line))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
        rows.add(List.of(
                String.valueOf(rows.size() + 1),
                articles.text(line),
                detail,
                words.number(turned ? quantity.negate() : quantity),
                RecordValues.money(line, InvoiceFields.UNIT_PRICE).map(words::amount).orElse(""),
                discount.signum() == 0 ? "" : words.percent(discount),
                rate.content().map(percent -> words.percent((BigDecimal) percent)).orElse(""),
                amount.map(words::amount).orElse("")));
        amount.ifPresent(money -> sum(money, rate));
    }

    private Money signed(Money money) {
        return turned ? new Money(-money.minor(), money.currency()) : money;
    }

    private void sum(Money money, Value rate) {
        sums = sums == null ? new TaxSums(money.currency()) : sums;
        sums.add((BigDecimal) rate.content().orElse(BigDecimal.ZERO), money);
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Empty where no line has an amount. */
    Optional<TaxSums> sums() {
        return Optional.ofNullable(sums);
    }
}
