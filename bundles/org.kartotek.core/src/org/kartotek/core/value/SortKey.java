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
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import org.kartotek.core.text.Folding;

/**
 * The one comparable form of a value: a text whose order by code point is the order of the values, whatever their type.
 * Lists order by it, comparisons compare it, indexes hold it, on both databases. Known values come first, then absent, then
 * unknown ones.
 *
 * <p>It is text because PostgreSQL uses indexes under row-level security only for leakproof operators, which those of
 * NUMERIC are not; see {@code docs/adr/0003-sort-keys.md}.
 */
public final class SortKey {
    /** First character of the key of every known value. */
    public static final String KNOWN = "1";
    /** The key of an absent value; every key of a known value is lower. */
    public static final String ABSENT = "2";
    /** The key of a value that is not yet known; highest of all. */
    public static final String UNKNOWN = "3";
    /** Longest key in characters. */
    public static final int MAX_LENGTH = 400;

    /** Decimals of a number that take part in comparisons. */
    private static final int SCALE = 8;
    /** Digits of the greatest number that is told apart from greater ones, decimals included. */
    private static final int DIGITS = 28;

    private static final BigInteger LIMIT = BigInteger.TEN.pow(DIGITS);

    private SortKey() {}

    /**
     * @param type of the field; must be comparable
     * @return at most {@link #MAX_LENGTH} characters
     */
    public static String of(FieldType type, Value value) {
        return switch (value.state()) {
            case ABSENT -> ABSENT;
            case UNKNOWN -> UNKNOWN;
            case KNOWN -> cut(KNOWN + known(type, value.content().orElseThrow()));
        };
    }

    private static String known(FieldType type, Object content) {
        return switch (content) {
            case BigDecimal number -> number(number);
            case Money money -> money.currency().getCurrencyCode() + number(BigDecimal.valueOf(money.minor()));
            // the sum of nothing is the least; sums in several currencies go by the first
            case MoneySum sum -> sum.amounts().stream().findFirst().map(first -> known(type, first)).orElse("");
            case Boolean yes -> yes ? "1" : "0";
            case String text when type == FieldType.PHONE -> phone(text);
            case String text when type == FieldType.COUNTRY -> Folding.fold(Countries.name(text, Locale.ENGLISH));
            case String text -> Folding.fold(text);
            default -> content.toString();
        };
    }

    private static String phone(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** Sign, then digits of fixed length; those of negative numbers are complemented, so that -2 comes before -1. */
    private static String number(BigDecimal number) {
        BigInteger scaled = number.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue();
        boolean negative = scaled.signum() < 0;
        BigInteger magnitude = scaled.abs().min(LIMIT.subtract(BigInteger.ONE));
        BigInteger ordered = negative ? LIMIT.subtract(BigInteger.ONE).subtract(magnitude) : magnitude;
        String digits = ordered.toString();
        return (negative ? "n" : "p") + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** Never between the halves of a surrogate pair, which PostgreSQL would not store. */
    private static String cut(String key) {
        if (key.length() <= MAX_LENGTH) {
            return key;
        }
        boolean splits = Character.isHighSurrogate(key.charAt(MAX_LENGTH - 1));
        return key.substring(0, splits ? MAX_LENGTH - 1 : MAX_LENGTH);
    }

    /**
     * A text for range scans: greater than every text that starts with {@code prefix}, and not greater than any that does not, where
     * texts are compared by their UTF-16 units, as Java and Derby do. A database that orders by code point needs another one.
     */
    public static String after(String prefix) {
        return prefix + '\uffff';
    }
}
