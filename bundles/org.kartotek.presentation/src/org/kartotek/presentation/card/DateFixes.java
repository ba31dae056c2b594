/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kartotek.core.entry.ValueFormat;

/** Proposals for days that were written in another way than the one that is read: all days that somebody may have meant. */
final class DateFixes {
    private static final List<String> ORDERS = List.of("d M uuuu", "uuuu M d", "M d uuuu", "ddMMuuuu", "uuuuMMdd");
    private static final List<String> SHORT_ORDERS = List.of("d M uu", "ddMMuu");
    private static final int CENTURY = 100;

    private DateFixes() {}

    static Stream<String> of(String text, ValueFormat format) {
        String plain = text.replaceAll("[./,\\-_\\s]+", " ").strip();
        return Stream.of(
                        ORDERS.stream().flatMap(order -> day(plain, order).stream()),
                        SHORT_ORDERS.stream().flatMap(order -> day(plain, order).stream()).flatMap(DateFixes::bothCenturies),
                        lastOfMonth(plain).stream())
                .flatMap(each -> each)
                .distinct()
                .map(format::date);
    }

    private static Optional<LocalDate> day(String text, String order) {
        try {
            return Optional.of(LocalDate.parse(
                    text, DateTimeFormatter.ofPattern(order, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Of two digits nobody knows the century: what has been comes first, what is to come second. */
    private static Stream<LocalDate> bothCenturies(LocalDate day) {
        List<LocalDate> both = List.of(day, day.minusYears(CENTURY));
        boolean toCome = day.isAfter(LocalDate.now());
        return (toCome ? both.reversed() : both).stream().filter(each -> each.get(ChronoField.DAY_OF_MONTH) == day.getDayOfMonth());
    }

    /** The 31st of a month that has thirty days. */
    private static Optional<LocalDate> lastOfMonth(String text) {
        return Stream.of("d M uuuu", "uuuu M d")
                .flatMap(order -> {
                    try {
                        DateTimeFormatter smart = DateTimeFormatter.ofPattern(order, Locale.ROOT).withResolverStyle(ResolverStyle.SMART);
                        return Stream.of(LocalDate.parse(text, smart));
                    } catch (DateTimeException e) {
                        return Stream.empty();
                    }
                })
                .findFirst();
    }
}
