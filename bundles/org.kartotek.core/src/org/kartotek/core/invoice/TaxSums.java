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
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kartotek.core.value.Money;

/**
 * Adds up lines in one currency: tax is computed on the sum of each rate and rounded half up to the smallest unit once. The server
 * computes the same. One thread.
 */
public final class TaxSums {
    private final Currency currency;
    private final SortedMap<BigDecimal, Long> nets = new TreeMap<>();

    public TaxSums(Currency currency) {
        this.currency = currency;
    }

    /**
     * What comes to one rate.
     *
     * @param percent the rate
     */
    public record Rate(BigDecimal percent, Money net, Money tax) {}

    /**
     * Adds a line.
     *
     * @param percent rate of its tax
     * @param net in the currency of these sums
     */
    public void add(BigDecimal percent, Money net) {
        if (!net.currency().equals(currency)) {
            throw new IllegalArgumentException("currencies are never mixed");
        }
        nets.merge(percent, net.minor(), Math::addExact);
    }

    /** The rates that occur, the lowest first. */
    public List<Rate> rates() {
        return nets.entrySet().stream()
                .map(each -> new Rate(each.getKey(), money(each.getValue()), money(tax(each.getKey(), each.getValue()))))
                .toList();
    }

    private static long tax(BigDecimal percent, long net) {
        return percent.multiply(BigDecimal.valueOf(net)).movePointLeft(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    public Money net() {
        return money(nets.values().stream().mapToLong(Long::longValue).sum());
    }

    public Money tax() {
        return money(rates().stream().mapToLong(rate -> rate.tax().minor()).sum());
    }

    public Money gross() {
        return money(net().minor() + tax().minor());
    }

    private Money money(long minor) {
        return new Money(minor, currency);
    }
}
