/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.value;

import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A sum of amounts, each currency apart. The sum of nothing has no currency.
 *
 * @param byCurrency the sums in the smallest unit, by ISO 4217 code
 */
public record MoneySum(SortedMap<String, Long> byCurrency) {
    public MoneySum {
        byCurrency = Collections.unmodifiableSortedMap(new TreeMap<>(byCurrency));
    }

    /** One amount for each currency. */
    public List<Money> amounts() {
        return byCurrency.entrySet().stream()
                .map(each -> new Money(each.getValue(), Currency.getInstance(each.getKey())))
                .toList();
    }

    /** A known value: the amount itself where there is one currency. */
    public Value value() {
        List<Money> amounts = amounts();
        return Value.of(amounts.size() == 1 ? amounts.getFirst() : this);
    }

    /** The canonical text: {@code EUR 12.50; USD 3.00}, or {@code 0}. */
    @Override
    public String toString() {
        return byCurrency.isEmpty() ? "0" : amounts().stream().map(Money::toString).collect(Collectors.joining("; "));
    }
}
