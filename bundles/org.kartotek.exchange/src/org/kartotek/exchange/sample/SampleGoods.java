/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/** What the house sells: things from the countries of its customers. What some of them cost is not known. */
final class SampleGoods {
    static final Currency EURO = Currency.getInstance("EUR");
    static final Currency KRONE = Currency.getInstance("DKK");

    private static final BigDecimal KRONER = new BigDecimal("7.5");
    private static final BigDecimal STANDARD_RATE = new BigDecimal("19");
    private static final BigDecimal REDUCED_RATE = new BigDecimal("7");
    private static final List<String> NO_FOOD = List.of("Ceramics", "Linen", "Wine");

    private final SampleDesk desk;
    private final List<Article> articles = new ArrayList<>();

    /**
     * One of them.
     *
     * @param price in euros, as the cost is
     */
    record Article(long id, String number, String name, String category, String unit, BigDecimal price, Optional<BigDecimal> cost) {

        /** What it goes for there, in whole halves where the money is smaller. */
        Value price(Currency currency) {
            return Value.of(in(currency, price));
        }

        Value cost(Currency currency) {
            return SampleDesk.known(cost.map(known -> in(currency, known)));
        }

        private static Money in(Currency currency, BigDecimal euros) {
            BigDecimal amount = currency.equals(KRONE) ? euros.multiply(KRONER).setScale(0, RoundingMode.HALF_UP) : euros;
            return Money.of(amount, currency);
        }

        BigDecimal taxRate() {
            return NO_FOOD.contains(category) ? STANDARD_RATE : REDUCED_RATE;
        }
    }

    SampleGoods(SampleDesk desk, List<CountryWords> countries) {
        this.desk = desk;
        if (desk.keeps(Kind.ARTICLE)) {
            for (int i = 0; i < countries.size(); i++) {
                List<String> lines = countries.get(i).all("articles");
                for (int j = 0; j < lines.size(); j++) {
                    articles.add(article(String.valueOf((i + 1) * 100 + j + 1), lines.get(j).split(":", -1)));
                }
            }
        }
    }

    private Article article(String number, String[] words) {
        Optional<BigDecimal> cost = Optional.of(words[4].strip()).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        return new Article(desk.newId(Kind.ARTICLE), number, words[0], words[1], words[2], new BigDecimal(words[3]), cost);
    }

    List<RecordEdit> edits() {
        return articles.stream()
                .map(each -> desk.create(
                        Kind.ARTICLE,
                        each.id(),
                        Kind.ARTICLE.cardOf(each.id()),
                        Map.of(
                                "number", Value.of(each.number()),
                                "name", Value.of(each.name()),
                                "category", Value.of(each.category()),
                                "unit", Value.of(each.unit()),
                                "price", each.price(EURO),
                                "cost", each.cost(EURO),
                                "tax_rate", Value.of(each.taxRate()))))
                .toList();
    }

    /** Some of them, each once; none where there are none. */
    List<Article> some(int most) {
        List<Article> chosen = new ArrayList<>();
        while (chosen.size() < Math.min(most, articles.size())) {
            Article next = desk.any(articles);
            if (!chosen.contains(next)) {
                chosen.add(next);
            }
        }
        return chosen;
    }
}
