/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.Sales;
import org.kartotek.core.value.Value;

/** Invents what was bought and what was offered. No invoices: once issued, they could not be taken back with the sample. */
final class SampleSales {
    private static final int YEARS = 725;
    private static final int DORMANT = 250;
    private static final int FORMER = 450;
    private static final int DELIVERY = 9;
    private static final List<Integer> DISCOUNTS = List.of(5, 10);

    private final SampleDesk desk;
    private final SampleGoods goods;

    SampleSales(SampleDesk desk, SampleGoods goods) {
        this.desk = desk;
        this.goods = goods;
    }

    void of(SampleCustomer customer) {
        if (customer.is("status", "active") && desk.happens(34)) {
            int purchases = desk.from(1, 3);
            for (int i = 0; i < purchases; i++) {
                purchase(customer, desk.from(1, YEARS / (i + 1)));
            }
        } else if (customer.is("status", "dormant") && desk.happens(30)) {
            purchase(customer, desk.from(DORMANT, YEARS));
        } else if (customer.is("status", "former") && desk.happens(20)) {
            purchase(customer, desk.from(FORMER, YEARS));
        } else if (customer.is("status", "prospect") && desk.happens(6)) {
            quote(customer);
        }
    }

    private void purchase(SampleCustomer customer, int daysAgo) {
        long id = desk.newId(Kind.PURCHASE);
        LocalDate day = desk.daysAgo(daysAgo);
        boolean delivered = daysAgo > DELIVERY;
        Map<String, Value> values = new HashMap<>(Sales.given(Kind.PURCHASE, id, day, desk.seller()));
        values.put("date", Value.of(day));
        values.put("status", Value.of(delivered ? "delivered" : "ordered"));
        values.put("delivered", delivered ? Value.of(desk.daysAgo(daysAgo - desk.from(1, DELIVERY))) : Value.UNKNOWN);
        values.put("owner", desk.somebody());
        values.put("contact", customer.contact());
        customer.hang(Kind.PURCHASE, id, values);
        lines(customer, Kind.PURCHASE, id, desk.from(1, 2));
    }

    private void quote(SampleCustomer customer) {
        long id = desk.newId(Kind.QUOTE);
        LocalDate day = desk.daysAgo(desk.from(1, 20));
        Map<String, Value> values = new HashMap<>(Sales.given(Kind.QUOTE, id, day, desk.seller()));
        values.put("date", Value.of(day));
        values.put("status", Value.of("open"));
        values.put("owner", desk.somebody());
        values.put("contact", customer.contact());
        customer.hang(Kind.QUOTE, id, values);
        lines(customer, Kind.QUOTE, id, 2);
    }

    /** All in one currency: the Danes pay in theirs. */
    private void lines(SampleCustomer customer, Kind whole, long id, int most) {
        Currency currency = customer.isIn("DK") ? SampleGoods.KRONE : SampleGoods.EURO;
        for (SampleGoods.Article article : goods.some(most)) {
            customer.hang(
                    whole.line().orElseThrow(),
                    Map.of(
                            whole.key(), Value.of(id),
                            InvoiceFields.ARTICLE, Value.of(article.id()),
                            InvoiceFields.TEXT, Value.of(article.name()),
                            InvoiceFields.QUANTITY, Value.of(BigDecimal.valueOf(desk.from(1, 12) * 4L)),
                            InvoiceFields.UNIT_PRICE, article.price(currency),
                            InvoiceFields.UNIT_COST, article.cost(currency),
                            InvoiceFields.TAX_RATE, Value.of(article.taxRate()),
                            InvoiceFields.DISCOUNT,
                                    desk.happens(20) ? Value.of(BigDecimal.valueOf(desk.any(DISCOUNTS))) : Value.UNKNOWN));
        }
    }
}
