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
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/** The contents of records, by what they ought to be. */
public final class RecordValues {
    private RecordValues() {}

    /** The number, or 0 where none is known. */
    public static BigDecimal number(CardRecord record, String key) {
        return content(record, key, BigDecimal.class).orElse(BigDecimal.ZERO);
    }

    public static Optional<Money> money(CardRecord record, String key) {
        return content(record, key, Money.class);
    }

    public static Optional<LocalDate> day(CardRecord record, String key) {
        return content(record, key, LocalDate.class);
    }

    public static Optional<Long> reference(CardRecord record, String key) {
        return content(record, key, Long.class);
    }

    /** The text, or an empty one where none is known. */
    public static String text(CardRecord record, String key) {
        return content(record, key, String.class).orElse("");
    }

    private static <T> Optional<T> content(CardRecord record, String key, Class<T> type) {
        return record.value(key).content().filter(type::isInstance).map(type::cast);
    }

    /** Adds what is known. */
    static void put(Map<String, Value> values, String key, Value value) {
        if (value.isKnown()) {
            values.put(key, value);
        }
    }

    /** Adds a text that says something. */
    static void put(Map<String, Value> values, String key, String text) {
        if (!text.isBlank()) {
            values.put(key, Value.of(text));
        }
    }
}
