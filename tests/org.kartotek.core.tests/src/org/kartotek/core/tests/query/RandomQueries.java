/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.Order;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.ValueState;

/** Makes any query that the text form knows, the same for the same seed. */
final class RandomQueries {
    private static final int DEEPEST = 4;
    private static final String LETTERS = "abcÅßжñ \"\\'`();=,-\n\t%_.0123456789“";

    private final Catalogue catalogue;
    private final Random random;

    RandomQueries(Catalogue catalogue, Random random) {
        this.catalogue = catalogue;
        this.random = random;
    }

    CardQuery next() {
        Kind kind = random.nextInt(10) == 0 ? Kind.CONTACT : Kind.CUSTOMER;
        List<Field> comparable = catalogue.fields(kind).stream().filter(field -> field.type().comparable()).toList();
        Criterion criterion = random.nextInt(10) == 0 ? Criterion.EVERY : criterion(kind, 0);
        List<FieldPath> columns = several(0, () -> path(one(catalogue.fields(kind))));
        List<Order> order = several(0, () -> new Order(path(one(comparable)), random.nextBoolean()));
        OptionalInt limit = random.nextBoolean() ? OptionalInt.of(random.nextInt(1000)) : OptionalInt.empty();
        return new CardQuery(kind, columns, criterion, order, limit);
    }

    private Criterion criterion(Kind kind, int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 8 : 4)) {
            case 0 -> new Criterion.HasState(path(one(catalogue.fields(kind))), one(Arrays.asList(ValueState.values())));
            case 1 -> new Criterion.Search(text());
            case 2 -> oneOf(kind);
            case 3 -> comparison(kind);
            case 4 -> new Criterion.Not(criterion(kind, depth + 1));
            case 5 -> random.nextBoolean() ? Criterion.EVERY : new Criterion.Any(List.of());
            case 6 -> new Criterion.All(several(2, () -> criterion(kind, depth + 1)));
            default -> new Criterion.Any(several(2, () -> criterion(kind, depth + 1)));
        };
    }

    private Criterion oneOf(Kind kind) {
        Field field = one(catalogue.fields(kind).stream().filter(each -> each.type().comparable()).toList());
        return new Criterion.OneOf(path(field), several(1, () -> operand(field)));
    }

    private Criterion comparison(Kind kind) {
        Field field = one(catalogue.fields(kind));
        Operator operator = one(Stream.of(Operator.values()).filter(each -> each.suits(field.type())).toList());
        return new Criterion.Comparison(path(field), operator, operand(field));
    }

    private Operand operand(Field field) {
        if (field.type() == FieldType.DATE && random.nextBoolean()) {
            return new Operand.RelativeDay(random.nextInt(200) - 100, one(Operand.RelativeDay.UNITS));
        }
        return new Operand.Literal(
                switch (field.type()) {
                    case NUMBER -> one(List.of("0", "-1.5", "1000", "0.00000001"));
                    case MONEY -> one(List.of("EUR 12.50", "DKK -1.00", "JPY 100"));
                    case DATE -> LocalDate.ofEpochDay(random.nextInt(30_000)).toString();
                    case YES_NO -> one(List.of("yes", "no"));
                    case CHOICE, CHOICES -> one(List.of("active", "dormant"));
                    case COUNTRY -> one(List.of("DE", "DK", "ES"));
                    case REFERENCE -> "#17";
                    case PHONE -> "+45 " + random.nextInt(1_000_000);
                    default -> text();
                });
    }

    private String text() {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.insert(random.nextInt(text.length() + 1), LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
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
