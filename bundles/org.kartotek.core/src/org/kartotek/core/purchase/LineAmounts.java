/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/**
 * What a line of a purchase, a quote or an invoice comes to: quantity times unit price, less the discount, rounded half up to the smallest unit once. The
 * server computes the same.
 */
public final class LineAmounts {
    /** Key of the field. */
    public static final String AMOUNT = "amount";
    /** Key of the field. */
    public static final String PROFIT = "profit";
    /** Keys of the fields that they are computed from. */
    public static final List<String> INPUTS = List.of("quantity", "unit_price", "discount", "unit_cost");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** So that sums of many lines can be stored too. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private LineAmounts() {}

    /** Whether lines of a kind say what is earned with them. */
    public static boolean hasProfit(Kind line) {
        return line == Kind.PURCHASE_LINE || line == Kind.QUOTE_LINE;
    }

    /**
     * @param values of the line, by key of the field
     * @return unknown where quantity or unit price is
     */
    public static Value amount(Function<String, Value> values) {
        if (number(values, "quantity") == null || money(values, "unit_price") == null) {
            return Value.UNKNOWN;
        }
        Money price = money(values, "unit_price");
        BigDecimal discount = number(values, "discount") == null ? BigDecimal.ZERO : number(values, "discount");
        return money(number(values, "quantity").multiply(HUNDRED.subtract(discount)).movePointLeft(2), price);
    }

    /** @return unknown where the amount or the cost is, or the two are in different currencies: never a wrong profit */
    public static Value profit(Function<String, Value> values) {
        Money amount = (Money) amount(values).content().orElse(null);
        Money cost = money(values, "unit_cost");
        if (amount == null || cost == null || !cost.currency().equals(amount.currency())) {
            return Value.UNKNOWN;
        }
        Money whole = (Money) money(number(values, "quantity"), cost).content().orElse(null);
        return whole == null ? Value.UNKNOWN : Value.of(new Money(amount.minor() - whole.minor(), amount.currency()));
    }

    /** Unknown where it is more than can be stored. */
    private static Value money(BigDecimal times, Money each) {
        BigDecimal minor = times.multiply(BigDecimal.valueOf(each.minor())).setScale(0, RoundingMode.HALF_UP);
        return minor.abs().compareTo(MOST) <= 0 ? Value.of(new Money(minor.longValueExact(), each.currency())) : Value.UNKNOWN;
    }

    private static BigDecimal number(Function<String, Value> values, String key) {
        return values.apply(key).content().orElse(null) instanceof BigDecimal number ? number : null;
    }

    private static Money money(Function<String, Value> values, String key) {
        return values.apply(key).content().orElse(null) instanceof Money money ? money : null;
    }
}
