/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.paper;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.invoice.TaxSums;
import org.kartotek.core.value.Money;
import org.kartotek.reports.text.ReportTexts;

/** Words, dates and numbers of papers in one language. */
final class PaperWords {
    private static final int DECIMALS = 8;

    private final Locale language;
    private final ReportTexts texts;
    private final ValueFormat format;

    PaperWords(Locale language) {
        this.language = language;
        this.texts = new ReportTexts(language);
        this.format = ValueFormat.of(language);
    }

    Locale language() {
        return language;
    }

    String of(String key) {
        return texts.of(key);
    }

    /** @param key of a text with a gap */
    String of(String key, String gap) {
        return texts.of(key).replace("{0}", gap);
    }

    String day(LocalDate day) {
        return format.date(day);
    }

    String number(BigDecimal number) {
        NumberFormat numbers = NumberFormat.getNumberInstance(language);
        numbers.setMaximumFractionDigits(DECIMALS);
        return numbers.format(number);
    }

    /** The amount without its currency, as it stands in columns. */
    String amount(Money money) {
        NumberFormat numbers = NumberFormat.getNumberInstance(language);
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        numbers.setMinimumFractionDigits(digits);
        numbers.setMaximumFractionDigits(digits);
        return numbers.format(money.amount());
    }

    /** The amount with its currency, as it stands alone. */
    String whole(Money money) {
        return amount(money) + "\u00a0" + money.currency().getCurrencyCode();
    }

    String percent(BigDecimal rate) {
        return number(rate) + "\u00a0%";
    }

    /** Net, the tax of each rate, and the total. */
    List<List<String>> totals(TaxSums sums) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(of("paper.net"), whole(sums.net()), ""));
        for (TaxSums.Rate rate : sums.rates()) {
            String words = of("paper.tax-of", percent(rate.percent())).replace("{1}", amount(rate.net()));
            rows.add(List.of(words, whole(rate.tax()), ""));
        }
        rows.add(List.of(of("paper.total"), whole(sums.gross()), Paper.STRONG));
        return rows;
    }
}
