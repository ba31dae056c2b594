/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.Aggregate;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Link;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.QueryNames;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.MoneySum;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/** Answers queries over related records by following every reference in memory: slow, and plain enough to be believed. */
final class NaiveRelated {
    private final List<RecordOnCard> records;
    private final QueryNames names;
    private final Session session;

    /** @param records all that are in use, with all their fields */
    NaiveRelated(List<RecordOnCard> records, Catalogue readable, Session session) {
        this.session = session;
        this.names = new QueryNames(readable);
        this.records = records.stream()
                .filter(each -> each.record().kind().isAlone() || isVisible(card(records, each.cardId())))
                .toList();
    }

    private static RecordOnCard card(List<RecordOnCard> records, long id) {
        return records.stream()
                .filter(each -> each.record().kind().isCard() && each.record().id() == id)
                .findFirst()
                .orElseThrow();
    }

    private boolean isVisible(RecordOnCard card) {
        String territory = Canonical.text(card.record().value("territory"));
        return session.rights().rows().admits(territory, Canonical.text(card.record().value("owner")), session.login());
    }

    List<Row> rows(CardQuery query) {
        return of(query.kind())
                .filter(record -> holds(query.criterion(), record))
                .sorted(order(query))
                .map(record -> new Row(record.record().id(), query.columns().stream().map(path -> value(record, path)).toList()))
                .toList();
    }

    private Stream<RecordOnCard> of(Kind kind) {
        return records.stream().filter(each -> each.record().kind() == kind);
    }

    private Comparator<RecordOnCard> order(CardQuery query) {
        Comparator<RecordOnCard> ids = Comparator.comparing(each -> each.record().id());
        boolean backwards = !query.order().isEmpty() && query.order().getLast().descending();
        Comparator<RecordOnCard> whole = backwards ? ids.reversed() : ids;
        for (Order step : query.order().reversed()) {
            FieldType type = names.column(query.kind(), step.field()).type();
            Comparator<RecordOnCard> keys = Comparator.comparing(each -> SortKey.of(type, value(each, step.field())));
            whole = (step.descending() ? keys.reversed() : keys).thenComparing(whole);
        }
        return whole;
    }

    private Value value(RecordOnCard record, FieldPath path) {
        NamedValue named = names.resolve(record.record().kind(), path);
        return named.aggregate().isPresent()
                ? aggregate(record, named)
                : values(record, named).stream().findFirst().orElse(Value.UNKNOWN);
    }

    private List<RecordOnCard> follow(RecordOnCard from, List<Link> links) {
        List<RecordOnCard> at = List.of(from);
        for (Link link : links) {
            at = at.stream().flatMap(each -> follow(each, link)).toList();
        }
        return at;
    }

    private Stream<RecordOnCard> follow(RecordOnCard from, Link link) {
        Stream<RecordOnCard> others = of(link.to());
        return switch (link.way()) {
            case CARD -> others.filter(other -> other.record().id() == from.cardId());
            case ON_CARD -> others.filter(other -> other.cardId() == from.record().id());
            case REFERENCE -> others.filter(other -> names(from, link.reference(), other));
            case NAMED_BY -> others.filter(other -> names(other, link.reference(), from));
        };
    }

    private static boolean names(RecordOnCard one, Field reference, RecordOnCard other) {
        return one.record().value(reference.key()).equals(Value.of(other.record().id()));
    }

    private List<Value> values(RecordOnCard record, NamedValue named) {
        return follow(record, named.links()).stream()
                .map(each -> NamedValue.isCard(named.field()) ? Value.of(each.cardId()) : each.record().value(named.field().key()))
                .toList();
    }

    private Value aggregate(RecordOnCard record, NamedValue named) {
        Aggregate aggregate = named.aggregate().orElseThrow();
        List<Value> values = follow(record, named.links()).stream()
                .filter(each -> holds(aggregate.condition(), each))
                .map(each -> each.record().value(named.field().key()))
                .toList();
        List<Object> known = values.stream().flatMap(each -> each.content().stream()).toList();
        boolean missing = named.field().isDerived() && values.contains(Value.UNKNOWN);
        return switch (aggregate.function()) {
            case COUNT -> Value.of(BigDecimal.valueOf(values.size()));
            case SUM -> missing ? Value.UNKNOWN : sum(named.field(), known);
            case MIN, FIRST -> known.stream().min(comparing()).map(Value::of).orElse(Value.UNKNOWN);
            case MAX, LAST -> known.stream().max(comparing()).map(Value::of).orElse(Value.UNKNOWN);
        };
    }

    @SuppressWarnings("unchecked")
    private static Comparator<Object> comparing() {
        return (one, other) -> ((Comparable<Object>) one).compareTo(other);
    }

    private static Value sum(Field field, List<Object> known) {
        if (field.type() == FieldType.NUMBER) {
            return Value.of(known.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        TreeMap<String, Long> sums = new TreeMap<>();
        known.stream().map(Money.class::cast).forEach(each -> sums.merge(each.currency().getCurrencyCode(), each.minor(), Long::sum));
        return new MoneySum(sums).value();
    }

    private boolean holds(Criterion criterion, RecordOnCard record) {
        return switch (criterion) {
            case Criterion.All all -> all.parts().stream().allMatch(part -> holds(part, record));
            case Criterion.Any any -> any.parts().stream().anyMatch(part -> holds(part, record));
            case Criterion.Not not -> !holds(not.part(), record);
            case Criterion.HasState state -> hasState(state, record);
            case Criterion.OneOf oneOf ->
                oneOf.operands().stream().anyMatch(operand -> holds(new Criterion.Comparison(oneOf.field(), Operator.EQUAL, operand), record));
            case Criterion.Comparison comparison -> compares(comparison, record);
            case Criterion.Search search -> Stream.of("number", "name")
                    .anyMatch(key -> String.valueOf(Canonical.text(record.record().value(key))).contains(search.text()));
        };
    }

    private List<Value> candidates(FieldPath path, RecordOnCard record) {
        NamedValue named = names.resolve(record.record().kind(), path);
        return named.aggregate().isPresent() ? List.of(aggregate(record, named)) : values(record, named);
    }

    private boolean hasState(Criterion.HasState state, RecordOnCard record) {
        List<ValueState> states = candidates(state.field(), record).stream().map(Value::state).toList();
        return state.state() == ValueState.UNKNOWN
                ? states.stream().allMatch(ValueState.UNKNOWN::equals)
                : states.contains(state.state());
    }

    private boolean compares(Criterion.Comparison comparison, RecordOnCard record) {
        Field field = names.resolve(record.record().kind(), comparison.field()).field();
        boolean counted = comparison.field().aggregate().map(Aggregate::function).filter(Aggregate.Function.COUNT::equals).isPresent();
        FieldType type = counted ? FieldType.NUMBER : field.type();
        return candidates(comparison.field(), record).stream()
                .flatMap(value -> value.content().stream())
                .anyMatch(content -> compares(type, content, comparison.operator(), comparison.operand()));
    }

    private boolean compares(FieldType type, Object content, Operator operator, Operand operand) {
        String text = operand instanceof Operand.Literal literal ? literal.text() : "";
        if (type == FieldType.MONEY) {
            return comparesMoney(content, operator, text);
        }
        if (content instanceof BigDecimal number) {
            return holds(number.compareTo(new BigDecimal(text)), operator);
        }
        if (content instanceof Long id) {
            return holds(id.compareTo(Long.valueOf(text.substring(1))), operator);
        }
        if (content instanceof LocalDate day) {
            LocalDate other = operand instanceof Operand.RelativeDay relative ? relative.from(session.today()) : LocalDate.parse(text);
            return holds(day.compareTo(other), operator);
        }
        String key = SortKey.of(type, Value.of(content));
        return holds(key.compareTo(SortKey.of(type, Canonical.parse(type, text))), operator);
    }

    private static boolean comparesMoney(Object content, Operator operator, String text) {
        List<Money> amounts = content instanceof MoneySum sum ? sum.amounts() : List.of((Money) content);
        if (Character.isLetter(text.charAt(0))) {
            Money wanted = (Money) Canonical.parse(FieldType.MONEY, text).content().orElseThrow();
            Optional<Money> same = amounts.stream().filter(each -> each.currency().equals(wanted.currency())).findFirst();
            return holds(Long.compare(same.map(Money::minor).orElse(0L), wanted.minor()), operator);
        }
        BigDecimal wanted = new BigDecimal(text);
        List<BigDecimal> numbers = new ArrayList<>(amounts.stream().map(Money::amount).toList());
        if (numbers.isEmpty()) {
            numbers.add(BigDecimal.ZERO);
        }
        return numbers.stream().anyMatch(each -> holds(each.compareTo(wanted), operator));
    }

    private static boolean holds(int compared, Operator operator) {
        return switch (operator) {
            case EQUAL -> compared == 0;
            case NOT_EQUAL -> compared != 0;
            case LESS -> compared < 0;
            case LESS_OR_EQUAL -> compared <= 0;
            case GREATER -> compared > 0;
            case GREATER_OR_EQUAL -> compared >= 0;
            case STARTS_WITH, CONTAINS -> throw new IllegalArgumentException(operator.symbol());
        };
    }
}
