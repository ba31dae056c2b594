/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Value;

/** The query for the cards of the board, and its rows in words. Immutable. */
final class BoardCards {
    private static final String CARD = "card";
    private static final String NAME = "name";
    private static final String CUSTOMER = CARD + "." + NAME;
    private static final String DAY = "date";

    private final Catalogue catalogue;
    private final ValueText words;
    private final LocalDate today;
    private final List<String> columns = new ArrayList<>(List.of(CARD, Stages.KEY));

    /** @param catalogue as the session may see it */
    BoardCards(Catalogue catalogue, Locale locale, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
        words = new ValueText(catalogue, locale);
        Stream.of("title", "amount", "probability", DAY, "owner")
                .filter(key -> catalogue.find(Kind.OPPORTUNITY, key).isPresent())
                .forEach(columns::add);
        if (catalogue.find(Kind.CUSTOMER, NAME).isPresent()) {
            columns.add(CUSTOMER);
        }
    }

    /** Those that are expected first come first. */
    CardQuery query(Criterion which) {
        List<Order> order = columns.contains(DAY) ? List.of(new Order(new FieldPath(DAY), false)) : List.of();
        return new CardQuery(
                Kind.OPPORTUNITY, columns.stream().map(FieldPath::new).toList(), which, order, OptionalInt.empty());
    }

    BoardCard card(Row row) {
        String stage = Stages.key(value(row, Stages.KEY));
        Optional<LocalDate> day = value(row, DAY).content().map(LocalDate.class::cast);
        return new BoardCard(
                row.id(),
                value(row, CARD).content().map(Long.class::cast).orElseThrow(),
                stage,
                shown(row, "title"),
                value(row, CUSTOMER).content().map(Object::toString).orElse(""),
                shown(row, "amount"),
                value(row, "probability").isKnown() ? shown(row, "probability") + " %" : "",
                shown(row, DAY),
                !Stages.CLOSED.contains(stage) && day.filter(expected -> expected.isBefore(today)).isPresent(),
                shown(row, "owner"));
    }

    private Value value(Row row, String column) {
        int place = columns.indexOf(column);
        return place < 0 ? Value.UNKNOWN : row.values().get(place);
    }

    private String shown(Row row, String key) {
        Value value = value(row, key);
        Optional<Field> field = catalogue.find(Kind.OPPORTUNITY, key);
        return field.isPresent() && value.isKnown() ? words.shown(field.get(), value) : "";
    }
}
