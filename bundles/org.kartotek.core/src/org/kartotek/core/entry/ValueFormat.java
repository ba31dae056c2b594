/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.problem.KartotekException;

/**
 * How somebody writes dates and numbers. It is declared, never guessed from the values: 03/04/2026 is two different days in two
 * offices. Immutable.
 */
public final class ValueFormat {
    private static final String ISO_PATTERN = "yyyy-MM-dd";

    /** Dates as 2026-03-31, numbers as 1234.5: what files and the command line use unless they say otherwise. */
    public static final ValueFormat ISO = of(ISO_PATTERN, false);

    private final String pattern;
    private final DateTimeFormatter dates;
    private final boolean decimalComma;

    private ValueFormat(String pattern, boolean decimalComma) {
        this.pattern = pattern;
        this.dates = formatter(pattern);
        this.decimalComma = decimalComma;
    }

    /**
     * @param datePattern such as {@code dd.MM.yyyy}, letters as in {@link DateTimeFormatter}
     * @param decimalComma whether numbers are written 1.234,5 instead of 1,234.5
     * @throws KartotekException for a pattern that does not name one day
     */
    public static ValueFormat of(String datePattern, boolean decimalComma) {
        return new ValueFormat(datePattern, decimalComma);
    }

    /**
     * The usual way of a language. English is written in ISO dates, because its speakers do not agree on the order of day and month.
     */
    public static ValueFormat of(Locale locale) {
        boolean comma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        return of(locale.getLanguage().equals("en") ? ISO_PATTERN : localPattern(locale), comma);
    }

    private static String localPattern(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        String named = pattern.replaceAll("[^dMy./ -]", "").replaceAll("y+", "yyyy").strip();
        return named.matches("(?=.*d)(?=.*M)(?=.*y).*") ? named : ISO_PATTERN;
    }

    private static DateTimeFormatter formatter(String pattern) {
        try {
            // Strict resolving knows the proleptic year only; it is what everybody means by yyyy.
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
            LocalDate probe = LocalDate.of(1968, 11, 27);
            if (LocalDate.parse(formatter.format(probe), formatter).equals(probe)) {
                return formatter;
            }
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw refused(pattern, wrong);
        }
        throw refused(pattern, null);
    }

    private static KartotekException refused(String pattern, Throwable cause) {
        return new KartotekException(Messages.DATE_PATTERN.with(pattern), cause);
    }

    /** The pattern that dates are written in. */
    public String datePattern() {
        return pattern;
    }

    /** Whether numbers are written 1.234,5 instead of 1,234.5. */
    public boolean decimalComma() {
        return decimalComma;
    }

    /** The day in this format. */
    public String date(LocalDate day) {
        return dates.format(day);
    }

    /**
     * ISO dates are read too, unless the declared pattern begins with the year and could mean another day by the same digits.
     *
     * @return the day, or empty where {@code text} is not one
     */
    Optional<LocalDate> parseDate(String text) {
        Optional<LocalDate> declared = parse(dates, text);
        return declared.isPresent() || pattern.startsWith("y")
                ? declared
                : parse(DateTimeFormatter.ISO_LOCAL_DATE, text);
    }

    private static Optional<LocalDate> parse(DateTimeFormatter formatter, String text) {
        try {
            return Optional.of(LocalDate.parse(text, formatter)).filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
