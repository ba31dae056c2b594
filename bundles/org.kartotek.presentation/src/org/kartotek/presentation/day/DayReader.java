/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.Row;
import org.kartotek.core.requests.Requests;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/** Reads what belongs to the day of whoever has a card index open. Any thread but that of the user interface. */
final class DayReader {
    /** Of each kind; whoever has more to do begins with these. */
    static final int MOST = 200;
    /** Cards that were looked at lately. */
    private static final int MOST_CARDS = 10;

    private static final String OWNER = "owner";
    private static final String STATUS = "status";
    private static final String CUSTOMER = "card.name";

    private final CardIndex index;
    private final Session session;
    private final Catalogue catalogue;
    private final LocalDate today;
    private final IProgressMonitor monitor;

    DayReader(CardIndex index, LocalDate today, IProgressMonitor monitor) {
        this.index = index;
        this.session = index.session();
        this.catalogue = index.catalogue(session);
        this.today = today;
        this.monitor = monitor;
    }

    /**
     * @param cards ids of the cards that were looked at lately, the last one first
     * @param putOff until when, by the key of the line
     */
    List<DayLine> read(List<Long> cards, Map<String, Instant> putOff) {
        return Stream.of(tasks(), followUps(), cases(), cards(cards))
                .flatMap(List::stream)
                .map(line -> line.putOff(Optional.ofNullable(putOff.get(line.key()))))
                .sorted(Comparator.comparing(DayLine::kind).thenComparing(line -> line.later().isPresent()))
                .toList();
    }

    /** My open tasks, those without a day last; and those of nobody, when their day has come. */
    private List<DayLine> tasks() {
        if (!has(Kind.TASK, "subject", "due", STATUS, OWNER)) {
            return List.of();
        }
        Criterion nobody = new Criterion.All(List.of(isNot(OWNER), dueBy("due")));
        Criterion open = new Criterion.Not(is(STATUS, "done"));
        Criterion wanted = new Criterion.All(List.of(open, new Criterion.Any(List.of(mine(), nobody))));
        return lines(DayLine.Kind.TASK, Kind.TASK, wanted, "due");
    }

    private List<DayLine> followUps() {
        if (!has(Kind.ACTIVITY, "subject", "follow_up", OWNER)) {
            return List.of();
        }
        Criterion wanted = new Criterion.All(List.of(
                dueBy("follow_up"), new Criterion.Any(List.of(mine(), isNot(OWNER)))));
        return lines(DayLine.Kind.FOLLOW_UP, Kind.ACTIVITY, wanted, "follow_up");
    }

    private List<DayLine> cases() {
        if (!has(Kind.CASE, "subject", "date", STATUS, OWNER)) {
            return List.of();
        }
        return lines(DayLine.Kind.CASE, Kind.CASE, new Criterion.All(List.of(Requests.open(), mine())), "date");
    }

    private boolean has(Kind kind, String... keys) {
        return Stream.of(keys).allMatch(key -> catalogue.find(kind, key).isPresent());
    }

    private Criterion mine() {
        return is(OWNER, session.login());
    }

    private static Criterion is(String field, String key) {
        return new Criterion.Comparison(new FieldPath(field), Operator.EQUAL, new Operand.Literal(key));
    }

    private static Criterion isNot(String field) {
        return new Criterion.Any(List.of(
                new Criterion.HasState(new FieldPath(field), ValueState.ABSENT),
                new Criterion.HasState(new FieldPath(field), ValueState.UNKNOWN)));
    }

    private Criterion dueBy(String field) {
        return new Criterion.Comparison(
                new FieldPath(field), Operator.LESS_OR_EQUAL, new Operand.Literal(today.toString()));
    }

    private List<DayLine> lines(DayLine.Kind as, Kind kind, Criterion wanted, String day) {
        List<String> columns = new ArrayList<>(List.of("subject", day, "card"));
        if (catalogue.find(Kind.CUSTOMER, "name").isPresent()) {
            columns.add(CUSTOMER);
        }
        CardQuery query = new CardQuery(
                kind,
                columns.stream().map(FieldPath::new).toList(),
                wanted,
                List.of(new Order(new FieldPath(day), false)),
                OptionalInt.empty());
        return index.queries().page(session, query, PageRequest.first(MOST), monitor).rows().stream()
                .map(row -> line(as, row))
                .toList();
    }

    private static DayLine line(DayLine.Kind as, Row row) {
        List<Value> values = row.values();
        return new DayLine(
                as,
                row.id(),
                values.get(2).content().map(Long.class::cast).orElseThrow(),
                text(values.get(0)),
                values.size() > 3 ? text(values.get(3)) : "",
                values.get(1).content().map(LocalDate.class::cast),
                Optional.empty());
    }

    private static String text(Value value) {
        return value.content().map(Object::toString).orElse("");
    }

    /** Those that are gone, or not this user's any more, are left out. */
    private List<DayLine> cards(List<Long> ids) {
        List<Long> some = ids.subList(0, Math.min(MOST_CARDS, ids.size()));
        Map<Long, Card> cards =
                index.cards().byIds(session, some).stream().collect(Collectors.toMap(Card::id, card -> card));
        ValueText words = new ValueText(catalogue, session.locale());
        return some.stream().filter(cards::containsKey).map(id -> line(cards.get(id), words)).toList();
    }

    private DayLine line(Card card, ValueText words) {
        String name = shown(card, "name", words);
        return new DayLine(
                DayLine.Kind.CARD,
                card.id(),
                card.id(),
                name.isEmpty() ? "#" + card.id() : name,
                Stream.of("number", "city")
                        .map(key -> shown(card, key, words))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("  ·  ")),
                Optional.empty(),
                Optional.empty());
    }

    private String shown(Card card, String key, ValueText words) {
        Optional<Field> field = catalogue.find(Kind.CUSTOMER, key);
        Value value = card.customer().value(key);
        return field.isPresent() && value.isKnown() ? words.shown(field.get(), value) : "";
    }
}
