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
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The value of one field of one card: known, known to be absent, or not yet known. Immutable.
 *
 * <p>A known value has one Java type per {@link FieldType}: {@link String} (text, long text, phone, e-mail, web, choice
 * key, upper-case ISO 3166 alpha-2 country code), {@link BigDecimal} without trailing zeros, {@link Money} (a {@link MoneySum} where amounts of none or of several currencies were summed),
 * {@link LocalDate}, {@link Boolean}, {@link Long} (the id of the record that a reference names), or a non-empty {@link SortedSet} of
 * choice keys.
 */
public final class Value {
    /** It is known that there is no value. */
    public static final Value ABSENT = new Value(ValueState.ABSENT, null);
    /** Nobody has found out yet. */
    public static final Value UNKNOWN = new Value(ValueState.UNKNOWN, null);

    private final ValueState state;
    private final Object content;

    private Value(ValueState state, Object content) {
        this.state = state;
        this.content = content;
    }

    /**
     * @param content of the Java type that belongs to the field's type; numbers are stripped of trailing zeros
     */
    public static Value of(Object content) {
        Objects.requireNonNull(content);
        return new Value(ValueState.KNOWN, content instanceof BigDecimal number ? stripped(number) : content);
    }

    private static BigDecimal stripped(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    public ValueState state() {
        return state;
    }

    public boolean isKnown() {
        return state == ValueState.KNOWN;
    }

    /** The known content, or empty where the value is absent or unknown. */
    public Optional<Object> content() {
        return Optional.ofNullable(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value value && state == value.state && Objects.equals(content, value.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, content);
    }

    /** For debuggers only: personal data must not reach a log, so the content is left out. */
    @Override
    public String toString() {
        return state.name();
    }
}
