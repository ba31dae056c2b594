/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kartotek.core.value.Money;

/** Amounts with their currency before or after them. Signs that several currencies share, such as $ and kr, are not read. */
final class MoneyText {
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "zł", "PLN", "₽", "RUB", "₴", "UAH", "₺", "TRY");
    private static final Pattern BEFORE = Pattern.compile("([\\p{L}\\p{Sc}]+)[ \u00a0]?([-+\u2212]?[0-9].*)");
    private static final Pattern AFTER = Pattern.compile("([-+\u2212]?[0-9].*?)[ \u00a0]?([\\p{L}\\p{Sc}]+)");

    private MoneyText() {}

    /** @return the amount, or empty where there is no number, no currency, or more decimals than the currency has */
    static Optional<Money> parse(String text, ValueFormat format) {
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return money(before.group(2), before.group(1), format);
        }
        Matcher after = AFTER.matcher(text);
        return after.matches() ? money(after.group(1), after.group(2), format) : Optional.empty();
    }

    private static Optional<Money> money(String amount, String currency, ValueFormat format) {
        return currency(currency)
                .flatMap(known -> NumberText.parse(amount, format).flatMap(number -> exact(number, known)));
    }

    private static Optional<Currency> currency(String text) {
        String code = SIGNS.getOrDefault(text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT));
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code) && each.getDefaultFractionDigits() >= 0)
                .findFirst();
    }

    private static Optional<Money> exact(BigDecimal number, Currency currency) {
        BigDecimal minor = number.movePointRight(currency.getDefaultFractionDigits());
        boolean fits = minor.stripTrailingZeros().scale() <= 0 && minor.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return fits ? Optional.of(new Money(minor.longValueExact(), currency)) : Optional.empty();
    }
}
