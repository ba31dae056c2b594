/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.board;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/**
 * What the opportunities of a stage come to. Currencies are added up apart.
 *
 * @param count their number
 * @param amounts sums by currency, the greatest first
 * @param weighted the same, of each amount as much as it is probable; each sum is rounded once
 * @param unweighted how many with an amount have no probability, so that they are in no weighted sum
 */
public record StageSums(long count, List<Money> amounts, List<Money> weighted, long unweighted) {
    /** Of no opportunity. */
    static final StageSums NOTHING = new StageSums(0, List.of(), List.of(), 0);

    public StageSums {
        amounts = List.copyOf(amounts);
        weighted = List.copyOf(weighted);
    }

    /** Grows from one to the next. One thread. */
    static final class Growing {
        private static final Comparator<Currency> BY_CODE = Comparator.comparing(Currency::getCurrencyCode);

        private final Map<Currency, BigDecimal> amounts = new TreeMap<>(BY_CODE);
        private final Map<Currency, BigDecimal> weighted = new TreeMap<>(BY_CODE);
        private long count;
        private long unweighted;

        /**
         * One more.
         *
         * @param probability in percent
         */
        void add(Value amount, Value probability) {
            count++;
            amount.content().map(Money.class::cast).ifPresent(money -> {
                amounts.merge(money.currency(), money.amount(), BigDecimal::add);
                probability.content()
                        .map(BigDecimal.class::cast)
                        .ifPresentOrElse(percent -> weigh(money, percent), () -> unweighted++);
            });
        }

        private void weigh(Money money, BigDecimal percent) {
            weighted.merge(money.currency(), money.amount().multiply(percent).movePointLeft(2), BigDecimal::add);
        }

        StageSums sums() {
            return new StageSums(count, money(amounts), money(weighted), unweighted);
        }

        private static List<Money> money(Map<Currency, BigDecimal> sums) {
            return sums.entrySet().stream()
                    .sorted(Map.Entry.<Currency, BigDecimal>comparingByValue().reversed())
                    .map(each -> Money.of(each.getValue(), each.getKey()))
                    .toList();
        }
    }
}
