/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The canonical text of a known value: the same on every machine, in every language and on both databases. Change rows,
 * queries and exports use it; {@link #parse} takes back exactly what {@link #text} writes.
 */
public final class Canonical {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String SEPARATOR = ";";

    private Canonical() {}

    /**
     * @return the canonical text, or null where the value is not known
     */
    public static String text(Value value) {
        return value.content().map(Canonical::write).orElse(null);
    }

    private static String write(Object content) {
        return switch (content) {
            case BigDecimal number -> number.toPlainString();
            case Boolean yes -> yes ? YES : NO;
            case SortedSet<?> keys -> String.join(SEPARATOR, keys.stream().map(String.class::cast).toList());
            default -> content.toString();
        };
    }

    /**
     * @param text as written by {@link #text}
     * @throws RuntimeException where it was not; text from outside is read by the reader of user input
     */
    public static Value parse(FieldType type, String text) {
        return Value.of(
                switch (type) {
                    case NUMBER -> new BigDecimal(text);
                    case MONEY -> money(text);
                    case DATE -> LocalDate.parse(text);
                    case YES_NO -> yesNo(text);
                    case REFERENCE -> Long.valueOf(text);
                    case CHOICES -> new TreeSet<>(List.of(text.split(SEPARATOR)));
                    default -> text;
                });
    }

    private static Money money(String text) {
        return Money.of(new BigDecimal(text.substring(4)), Currency.getInstance(text.substring(0, 3)));
    }

    private static Boolean yesNo(String text) {
        return switch (text) {
            case YES -> true;
            case NO -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        };
    }
}
