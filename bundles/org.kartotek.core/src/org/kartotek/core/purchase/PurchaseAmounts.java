/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.purchase;

import java.util.Currency;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/**
 * What a purchase comes to: the sum of its lines in use. Known to be nothing where it has none; not known where one of its lines is
 * not, or where they are in several currencies. One thread.
 */
public final class PurchaseAmounts {
    private final Sum amount = new Sum();
    private final Sum profit = new Sum();

    private static final class Sum {
        private long minor;
        private Currency currency;
        private boolean empty = true;
        private boolean unknown;

        void add(Value value) {
            empty = false;
            if (value.content().orElse(null) instanceof Money money && (currency == null || currency.equals(money.currency()))) {
                minor += money.minor();
                currency = money.currency();
            } else {
                unknown = true;
            }
        }

        Value value() {
            if (empty) {
                return Value.ABSENT;
            }
            return unknown ? Value.UNKNOWN : Value.of(new Money(minor, currency));
        }
    }

    /** Adds a line. */
    public void add(Value lineAmount, Value lineProfit) {
        amount.add(lineAmount);
        profit.add(lineProfit);
    }

    public Value amount() {
        return amount.value();
    }

    public Value profit() {
        return profit.value();
    }
}
