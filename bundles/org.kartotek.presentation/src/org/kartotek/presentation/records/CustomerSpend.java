/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/**
 * What a customer buys, added up over all purchases. Currencies are added up apart.
 *
 * @param spend by currency, the greatest first
 * @param profit by currency; a currency is missing where the cost of one line is not known yet
 * @param profitVisible whether the session may see what is earned
 * @param purchases their number
 * @param last day of the last one
 * @param interval days from one purchase to the next, on average; empty before the second one
 * @param categories of articles for which most was spent, in the first currency, the greatest first
 * @param periods what was spent in each year or month from the first to the last, in the first currency
 */
public record CustomerSpend(
        List<Money> spend,
        Map<Currency, Money> profit,
        boolean profitVisible,
        long purchases,
        Optional<LocalDate> last,
        OptionalInt interval,
        List<Part> categories,
        List<Part> periods) {
    private static final int BEST = 5;
    /** More years than this are shown as years, fewer as months. */
    private static final int MONTHS = 24;

    public CustomerSpend {
        spend = List.copyOf(spend);
        profit = Map.copyOf(profit);
        categories = List.copyOf(categories);
        periods = List.copyOf(periods);
    }

    /**
     * A part of what was spent.
     *
     * @param name of the category, empty where an article has none; the year, or the year and month as {@code 2026-03}
     */
    public record Part(String name, Money amount) {}

    /** Whether the session may see what purchases come to. */
    public static boolean isReadable(Catalogue catalogue) {
        return catalogue.find(Kind.PURCHASE, "amount").isPresent() && catalogue.find(Kind.PURCHASE, "date").isPresent();
    }

    /** Reads the purchases of a card one after the other, and keeps sums alone. Any thread but that of the user interface. */
    public static CustomerSpend of(CardIndex index, long cardId, IProgressMonitor monitor) {
        Catalogue catalogue = index.catalogue(index.session());
        boolean profitVisible = catalogue.find(Kind.PURCHASE, "profit").isPresent();
        Reading reading = new Reading();
        List<String> columns = profitVisible ? List.of("date", "amount", "profit") : List.of("date", "amount");
        index.queries().stream(index.session(), query(Kind.PURCHASE, cardId, columns), reading::purchase, monitor);
        if (categories(catalogue)) {
            index.queries().stream(
                    index.session(), query(Kind.PURCHASE_LINE, cardId, List.of("article.category", "amount")), reading::line, monitor);
        }
        return reading.sums(profitVisible);
    }

    private static boolean categories(Catalogue catalogue) {
        return catalogue.find(Kind.PURCHASE_LINE, "amount").isPresent()
                && catalogue.find(Kind.PURCHASE_LINE, "article").isPresent()
                && catalogue.find(Kind.ARTICLE, "category").isPresent();
    }

    private static CardQuery query(Kind kind, long cardId, List<String> columns) {
        return new CardQuery(kind, columns.stream().map(FieldPath::new).toList(), Criterion.onCard(cardId), List.of(), OptionalInt.empty());
    }

    /** Sums that grow from row to row. One thread. */
    private static final class Reading {
        private final Map<Currency, Long> spend = new LinkedHashMap<>();
        private final Map<Currency, Long> profit = new LinkedHashMap<>();
        private final Map<Currency, Map<LocalDate, Long>> months = new LinkedHashMap<>();
        private final Map<Currency, Map<String, Long>> categories = new LinkedHashMap<>();
        private final TreeSet<LocalDate> days = new TreeSet<>();
        private final List<Currency> unknownProfit = new ArrayList<>();
        private boolean allUnknown;
        private long purchases;

        void purchase(Row row) {
            purchases++;
            Optional<LocalDate> day = row.values().get(0).content().map(LocalDate.class::cast);
            day.ifPresent(days::add);
            Optional<Money> amount = money(row.values().get(1));
            amount.ifPresent(each -> {
                spend.merge(each.currency(), each.minor(), Long::sum);
                day.ifPresent(on -> months.computeIfAbsent(each.currency(), currency -> new TreeMap<>())
                        .merge(on.withDayOfMonth(1), each.minor(), Long::sum));
            });
            if (row.values().size() > 2) {
                earned(row.values().get(2), amount);
            }
        }

        /** Where one profit is not known yet, none in its currency is; in which, its amount says. */
        private void earned(Value value, Optional<Money> amount) {
            money(value).ifPresent(each -> profit.merge(each.currency(), each.minor(), Long::sum));
            boolean unknown = !value.isKnown() && !value.equals(Value.ABSENT);
            if (unknown) {
                amount.map(Money::currency).ifPresentOrElse(unknownProfit::add, () -> allUnknown = true);
            }
        }

        void line(Row row) {
            String category = row.values().get(0).content().map(Object::toString).orElse("");
            money(row.values().get(1)).ifPresent(each -> categories
                    .computeIfAbsent(each.currency(), currency -> new TreeMap<>())
                    .merge(category, each.minor(), Long::sum));
        }

        private static Optional<Money> money(Value value) {
            return value.content().filter(Money.class::isInstance).map(Money.class::cast);
        }

        CustomerSpend sums(boolean profitVisible) {
            List<Money> sums = amounts(spend);
            Map<Currency, Money> earned = new LinkedHashMap<>();
            if (!allUnknown) {
                amounts(profit).stream()
                        .filter(each -> !unknownProfit.contains(each.currency()))
                        .forEach(each -> earned.put(each.currency(), each));
            }
            Optional<Currency> first = sums.stream().map(Money::currency).findFirst();
            return new CustomerSpend(
                    sums,
                    earned,
                    profitVisible,
                    purchases,
                    days.isEmpty() ? Optional.empty() : Optional.of(days.last()),
                    interval(),
                    first.map(this::best).orElse(List.of()),
                    first.map(this::periods).orElse(List.of()));
        }

        private static List<Money> amounts(Map<Currency, Long> sums) {
            return sums.entrySet().stream()
                    .map(each -> new Money(each.getValue(), each.getKey()))
                    .sorted(Comparator.comparing(Money::amount).reversed())
                    .toList();
        }

        private OptionalInt interval() {
            return days.size() < 2
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) Math.round((double) ChronoUnit.DAYS.between(days.first(), days.last()) / (days.size() - 1)));
        }

        private List<Part> best(Currency currency) {
            return categories.getOrDefault(currency, Map.of()).entrySet().stream()
                    .map(each -> new Part(each.getKey(), new Money(each.getValue(), currency)))
                    .filter(each -> each.amount().minor() > 0)
                    .sorted(Comparator.comparing((Part each) -> each.amount().minor()).reversed())
                    .limit(BEST)
                    .toList();
        }

        private List<Part> periods(Currency currency) {
            Map<LocalDate, Long> known = months.getOrDefault(currency, Map.of());
            if (known.isEmpty()) {
                return List.of();
            }
            TreeMap<LocalDate, Long> ordered = new TreeMap<>(known);
            LocalDate from = ordered.firstKey();
            LocalDate to = ordered.lastKey();
            if (ChronoUnit.MONTHS.between(from, to) < MONTHS) {
                return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                        .map(month -> new Part(
                                month.toString().substring(0, 7), new Money(ordered.getOrDefault(month, 0L), currency)))
                        .toList();
            }
            return Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
                    .map(year -> new Part(year.toString(), new Money(year(ordered, year), currency)))
                    .toList();
        }

        private static long year(Map<LocalDate, Long> months, int year) {
            return months.entrySet().stream()
                    .filter(each -> each.getKey().getYear() == year)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }
}
