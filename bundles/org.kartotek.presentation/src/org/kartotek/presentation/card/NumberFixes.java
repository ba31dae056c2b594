/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;
import org.kartotek.core.entry.ValueFormat;

/** Proposals for numbers and amounts. */
final class NumberFixes {
    private NumberFixes() {}

    /** The figure within other letters; with point and comma changed; without what groups thousands. */
    static Stream<String> number(String text, ValueFormat format) {
        String figures = text.replaceAll("[^0-9.,\\-]", "").replaceAll("[.,]+$", "");
        String swapped = figures.replace(',', ';').replace('.', ',').replace(';', '.');
        char decimal = format.decimalComma() ? ',' : '.';
        char group = format.decimalComma() ? '.' : ',';
        String onlyMark = figures.replace(group, decimal);
        return Stream.of(figures, swapped, onlyMark, figures.replace(String.valueOf(group), ""));
    }

    /** An amount without a currency is most likely in that of the country. */
    static Stream<String> money(String text, ValueFormat format, Locale locale) {
        String letters = text.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        Stream<String> currencies = Stream.of(letters, home(locale), "EUR").filter(code -> code.length() == 3).distinct();
        return currencies.flatMap(code -> number(text, format).map(figure -> code + " " + figure));
    }

    private static String home(Locale locale) {
        try {
            Currency currency = Currency.getInstance(locale);
            return currency == null ? "" : currency.getCurrencyCode();
        } catch (IllegalArgumentException e) {
            // a language without a country
            return "";
        }
    }
}
