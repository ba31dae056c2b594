/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something computed over the records that a record leads to: {@code count(cases, status = open)},
 * {@code sum(purchases.amount, last 30 days)}.
 *
 * @param function what is computed
 * @param path to the records, and for all but {@code count} to the field of theirs: {@code purchases.amount}
 * @param condition which of the records count
 */
public record Aggregate(Function function, String path, Criterion condition) {

    /** What can be computed. */
    public enum Function {
        /** The number of records; 0 where there is none. */
        COUNT,
        /** Amounts of different currencies are summed apart; the sum of nothing is 0. */
        SUM,
        /** The least known value. */
        MIN,
        /** The greatest known value. */
        MAX,
        /** The first known day. */
        FIRST,
        /** The last known day. */
        LAST;

        /** How it is written in the text form. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Function> byWord(String word) {
            return Arrays.stream(values()).filter(each -> each.word().equalsIgnoreCase(word)).findFirst();
        }
    }
}
