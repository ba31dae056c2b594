/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.Order;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/** Asks random questions, with operands from the cards so that there are answers: the same for the same seed. */
final class CardQuestions {
    private static final List<Kind> KINDS = Stream.concat(Stream.of(Kind.CUSTOMER), Kind.parts().stream()).toList();
    private static final int DEEPEST = 3;
    private static final int MOST_LONG_TEXTS = 2;

    private final Catalogue catalogue;
    private final List<Card> cards;
    private final Random random;
    private int longTexts;

    CardQuestions(Catalogue catalogue, List<Card> cards, Random random) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.random = random;
    }

    CardQuery next() {
        longTexts = 0;
        Kind kind = random.nextInt(4) == 0 ? one(KINDS) : Kind.CUSTOMER;
        List<FieldPath> columns = several(0, () -> path(one(catalogue.fields(kind))));
        List<Order> order = several(0, () -> new Order(path(one(comparable(kind))), random.nextBoolean()));
        OptionalInt limit = random.nextInt(4) == 0 ? OptionalInt.of(random.nextInt(20)) : OptionalInt.empty();
        Criterion criterion = random.nextInt(8) == 0 ? Criterion.EVERY : criterion(kind, 0);
        return new CardQuery(kind, columns, criterion, order, limit);
    }

    private List<Field> comparable(Kind kind) {
        return catalogue.fields(kind).stream().filter(field -> field.type().comparable()).toList();
    }

    private Criterion criterion(Kind kind, int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 9 : 5)) {
            case 0 -> new Criterion.HasState(path(one(catalogue.fields(kind))), one(List.of(ValueState.values())));
            case 1 -> new Criterion.Search(searched());
            case 2 -> oneOf(kind);
            case 3, 4 -> comparison(kind);
            case 5 -> new Criterion.Not(criterion(kind, depth + 1));
            case 6 -> random.nextBoolean() ? Criterion.EVERY : new Criterion.Any(List.of());
            case 7 -> new Criterion.All(several(1, () -> criterion(kind, depth + 1)));
            default -> new Criterion.Any(several(1, () -> criterion(kind, depth + 1)));
        };
    }

    private String searched() {
        List<String> words = several(1, () -> part(text(one(List.of(Kind.CUSTOMER, Kind.CUSTOMER, Kind.CONTACT)))));
        return String.join(" ", words);
    }

    private Criterion oneOf(Kind kind) {
        Field field = one(comparable(kind));
        return new Criterion.OneOf(path(field), several(0, () -> operand(field, Operator.EQUAL)));
    }

    private Criterion comparison(Kind kind) {
        Field field = one(catalogue.fields(kind));
        if (field.type() == FieldType.LONG_TEXT && ++longTexts > MOST_LONG_TEXTS) {
            return Criterion.EVERY;
        }
        Operator operator = one(Stream.of(Operator.values()).filter(each -> each.suits(field.type())).toList());
        return new Criterion.Comparison(path(field), operator, operand(field, operator));
    }

    private Operand operand(Field field, Operator operator) {
        if (field.type() == FieldType.DATE && random.nextBoolean()) {
            return new Operand.RelativeDay(-random.nextInt(12), one(Operand.RelativeDay.UNITS));
        }
        String text = known(field);
        if (field.type() == FieldType.CHOICES) {
            return new Operand.Literal(text.split(";")[0]);
        }
        boolean partial = operator == Operator.STARTS_WITH || operator == Operator.CONTAINS;
        return new Operand.Literal(partial || field.type() == FieldType.TEXT && random.nextBoolean() ? part(text) : text);
    }

    /** A value that a card has, or one that none has. */
    private String known(Field field) {
        List<String> all = cards.stream()
                .flatMap(Card::records)
                .filter(record -> record.kind() == field.kind())
                .map(record -> record.value(field.key()))
                .filter(Value::isKnown)
                .map(Canonical::text)
                .toList();
        return all.isEmpty() ? unused(field.type()) : one(all);
    }

    private static String unused(FieldType type) {
        return switch (type) {
            case NUMBER -> "0";
            case MONEY -> "EUR 1.00";
            case DATE -> LocalDate.EPOCH.toString();
            case YES_NO -> "no";
            case COUNTRY -> "FR";
            default -> "1";
        };
    }

    private String text(Kind kind) {
        List<CardRecord> records = cards.stream().flatMap(Card::records).filter(record -> record.kind() == kind).toList();
        List<String> texts = one(records).values().values().stream()
                .filter(value -> value.content().orElse(null) instanceof String)
                .map(Canonical::text)
                .sorted()
                .toList();
        return texts.isEmpty() ? "x" : one(texts);
    }

    private String part(String text) {
        int length = 1 + random.nextInt(Math.min(text.length(), 5));
        int start = random.nextBoolean() ? 0 : random.nextInt(text.length() - length + 1);
        return random.nextInt(4) == 0 ? text : text.substring(start, start + length);
    }

    private static FieldPath path(Field field) {
        return new FieldPath(field.key());
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> several(int least, Supplier<T> each) {
        List<T> all = new ArrayList<>();
        for (int i = least + random.nextInt(3); i > 0; i--) {
            all.add(each.get());
        }
        return all;
    }
}
