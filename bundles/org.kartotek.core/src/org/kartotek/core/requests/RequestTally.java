/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.requests;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.Row;
import org.kartotek.core.requests.RequestStatistics.Part;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/** Counts cases, one after the other. One thread. */
final class RequestTally {
    private static final int MONTHS = 12;

    private final Catalogue catalogue;
    private final List<String> columns;
    private final LocalDate today;
    private final Map<String, Map<String, Long>> counts = new HashMap<>();
    private final Map<YearMonth, Long> months = new HashMap<>();
    private final List<Long> days = new ArrayList<>();
    private long total;
    private long open;
    private long old;

    /** @param columns keys of what stands in the rows */
    RequestTally(Catalogue catalogue, List<String> columns, LocalDate today) {
        this.catalogue = catalogue;
        this.columns = columns;
        this.today = today;
    }

    void add(Row row) {
        total++;
        for (String key : List.of(Requests.STATUS, Requests.CATEGORY, Requests.PRIORITY)) {
            counts.computeIfAbsent(key, field -> new HashMap<>()).merge(choice(row, key), 1L, Long::sum);
        }
        Optional<LocalDate> opened = day(row, Requests.DAY);
        opened.ifPresent(day -> months.merge(YearMonth.from(day), 1L, Long::sum));
        if (!Requests.OVER.contains(choice(row, Requests.STATUS))) {
            open++;
            old += opened.filter(day -> day.isBefore(lastOld())).isPresent() ? 1 : 0;
        } else {
            opened.flatMap(from -> day(row, Requests.CLOSED).map(to -> ChronoUnit.DAYS.between(from, to)))
                    .filter(between -> between >= 0)
                    .ifPresent(days::add);
        }
    }

    private LocalDate lastOld() {
        return today.minusDays(RequestStatistics.OLD);
    }

    private Value value(Row row, String key) {
        int place = columns.indexOf(key);
        return place < 0 ? Value.UNKNOWN : row.values().get(place);
    }

    private String choice(Row row, String key) {
        return value(row, key).content().map(Object::toString).orElse("");
    }

    private Optional<LocalDate> day(Row row, String key) {
        return value(row, key).content().map(LocalDate.class::cast);
    }

    RequestStatistics statistics() {
        List<Long> ordered = days.stream().sorted().toList();
        return new RequestStatistics(
                new Part("", total, Criterion.EVERY),
                new Part("", open, Requests.open()),
                new Part("", old, new Criterion.All(List.of(Requests.open(), before(lastOld())))),
                ordered.size(),
                ordered.stream().mapToLong(each -> each).average(),
                median(ordered),
                choices(Requests.STATUS),
                choices(Requests.CATEGORY),
                choices(Requests.PRIORITY),
                columns.contains(Requests.DAY) ? months() : List.of());
    }

    private static Criterion before(LocalDate day) {
        return compare(Operator.LESS, day);
    }

    private static Criterion compare(Operator operator, LocalDate day) {
        return new Criterion.Comparison(new FieldPath(Requests.DAY), operator, new Operand.Literal(day.toString()));
    }

    private static OptionalDouble median(List<Long> ordered) {
        int size = ordered.size();
        return size == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((ordered.get((size - 1) / 2) + ordered.get(size / 2)) / 2.0);
    }

    /** In the order of the list; what is retired stands there while it is used, and what is not known last. */
    private List<Part> choices(String key) {
        Map<String, Long> counted = counts.getOrDefault(key, Map.of());
        Optional<Field> field = catalogue.find(Kind.CASE, key);
        if (field.isEmpty()) {
            return List.of();
        }
        Stream<Part> listed = catalogue.choicesOf(field.get()).choices().stream()
                .filter(choice -> !choice.retired() || counted.containsKey(choice.key()))
                .map(Choice::key)
                .map(choice -> new Part(choice, counted.getOrDefault(choice, 0L), is(key, choice)));
        Stream<Part> unknown = counted.containsKey("") ? Stream.of(new Part("", counted.get(""), isUnknown(key))) : Stream.empty();
        return Stream.concat(listed, unknown).toList();
    }

    private static Criterion is(String key, String choice) {
        return new Criterion.Comparison(new FieldPath(key), Operator.EQUAL, new Operand.Literal(choice));
    }

    private static Criterion isUnknown(String key) {
        FieldPath path = new FieldPath(key);
        return new Criterion.Any(List.of(
                new Criterion.HasState(path, ValueState.ABSENT), new Criterion.HasState(path, ValueState.UNKNOWN)));
    }

    private List<Part> months() {
        YearMonth last = YearMonth.from(today);
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> last.minusMonths(MONTHS - 1L - i))
                .map(month -> new Part(month.toString(), months.getOrDefault(month, 0L), in(month)))
                .toList();
    }

    private static Criterion in(YearMonth month) {
        return new Criterion.All(
                List.of(compare(Operator.GREATER_OR_EQUAL, month.atDay(1)), before(month.plusMonths(1).atDay(1))));
    }
}
