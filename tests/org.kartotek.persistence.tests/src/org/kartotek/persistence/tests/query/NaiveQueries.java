/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.core.search.Tokens;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;

/** Answers queries by looking at every card in memory: slow, and plain enough to be believed. */
final class NaiveQueries {
    private final List<Card> cards;
    private final Catalogue readable;
    private final Session session;

    private record Found(Card card, CardRecord record) {}

    /**
     * @param cards all cards in use, with all their fields
     * @param readable the catalogue of the session
     */
    NaiveQueries(List<Card> cards, Catalogue readable, Session session) {
        this.readable = readable;
        this.session = session;
        this.cards = cards.stream().filter(this::isVisible).toList();
    }

    private boolean isVisible(Card card) {
        String territory = Canonical.text(card.customer().value("territory"));
        String owner = Canonical.text(card.customer().value("owner"));
        return session.rights().rows().admits(territory, owner, session.login());
    }

    List<Row> rows(CardQuery query) {
        return cards.stream()
                .flatMap(card -> records(card, query.kind()).stream().map(record -> new Found(card, record)))
                .filter(found -> holds(query.criterion(), found))
                .sorted(order(query))
                .limit(query.limit().orElse(Integer.MAX_VALUE))
                .map(found -> row(query, found.record()))
                .toList();
    }

    private static List<CardRecord> records(Card card, Kind kind) {
        return kind.isCard() ? List.of(card.customer()) : card.parts(kind);
    }

    private static Row row(CardQuery query, CardRecord record) {
        return new Row(record.id(), query.columns().stream().map(path -> record.value(path.key())).toList());
    }

    private Comparator<Found> order(CardQuery query) {
        Map<String, Order> first = new LinkedHashMap<>();
        query.order().forEach(step -> first.putIfAbsent(step.field().key(), step));
        List<Comparator<Found>> steps = new ArrayList<>();
        boolean descending = false;
        for (Order step : first.values()) {
            Field field = readable.field(query.kind(), step.field().key());
            Comparator<Found> keys = Comparator.comparing(found -> SortKey.of(field.type(), found.record().value(field.key())));
            descending = step.descending();
            steps.add(descending ? keys.reversed() : keys);
        }
        Comparator<Found> ids = Comparator.comparing(found -> found.record().id());
        steps.add(descending ? ids.reversed() : ids);
        return steps.stream().reduce(Comparator::thenComparing).orElseThrow();
    }

    private boolean holds(Criterion criterion, Found found) {
        return switch (criterion) {
            case Criterion.All all -> all.parts().stream().allMatch(part -> holds(part, found));
            case Criterion.Any any -> any.parts().stream().anyMatch(part -> holds(part, found));
            case Criterion.Not not -> !holds(not.part(), found);
            case Criterion.HasState state -> found.record().value(state.field().key()).state() == state.state();
            case Criterion.OneOf oneOf ->
                oneOf.operands().stream()
                        .anyMatch(operand -> holds(new Criterion.Comparison(oneOf.field(), Operator.EQUAL, operand), found));
            case Criterion.Comparison comparison -> compares(comparison, found.record());
            case Criterion.Search search -> finds(search, found.card());
        };
    }

    private boolean compares(Criterion.Comparison comparison, CardRecord record) {
        Field field = readable.field(record.kind(), comparison.field().key());
        Optional<Object> content = record.value(field.key()).content();
        if (content.isEmpty()) {
            return false;
        }
        if (field.type() == FieldType.CHOICES) {
            return ((SortedSet<?>) content.get()).contains(((Operand.Literal) comparison.operand()).text());
        }
        if (field.type() == FieldType.LONG_TEXT) {
            String part = Folding.fold(((Operand.Literal) comparison.operand()).text());
            return Folding.fold((String) content.get()).contains(part);
        }
        String key = SortKey.of(field.type(), record.value(field.key())).substring(1);
        String operand = SortKey.of(field.type(), value(field, comparison.operand())).substring(1);
        boolean ordered = field.type() != FieldType.MONEY || key.substring(0, 3).equals(operand.substring(0, 3));
        return switch (comparison.operator()) {
            case EQUAL -> key.equals(operand);
            case NOT_EQUAL -> !key.equals(operand);
            case LESS -> ordered && key.compareTo(operand) < 0;
            case LESS_OR_EQUAL -> ordered && key.compareTo(operand) <= 0;
            case GREATER -> ordered && key.compareTo(operand) > 0;
            case GREATER_OR_EQUAL -> ordered && key.compareTo(operand) >= 0;
            case STARTS_WITH -> key.startsWith(operand);
            case CONTAINS -> key.contains(operand);
        };
    }

    private Value value(Field field, Operand operand) {
        return switch (operand) {
            case Operand.Literal literal -> Canonical.parse(field.type(), literal.text());
            case Operand.RelativeDay day -> Value.of(day.from(session.today()));
        };
    }

    private boolean finds(Criterion.Search search, Card card) {
        Set<String> tokens = card.records().flatMap(record -> tokens(record).stream()).collect(Collectors.toSet());
        if (Tokens.words(search.text()).isEmpty()) {
            return search.text().isBlank();
        }
        return Tokens.words(search.text()).stream()
                .allMatch(word -> tokens.stream().anyMatch(token -> token.startsWith(word)));
    }

    private Set<String> tokens(CardRecord record) {
        return readable.fields(record.kind()).stream()
                .filter(field -> field.is(FieldTrait.SEARCHABLE) && record.value(field.key()).isKnown())
                .flatMap(field -> Tokens.of(field.type(), Canonical.text(record.value(field.key()))).stream())
                .collect(Collectors.toSet());
    }
}
