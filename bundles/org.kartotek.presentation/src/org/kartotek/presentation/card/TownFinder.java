/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.presentation.work.Background;

/** Fills in the town of a postcode from the cards that have it. Lives on the thread of the user interface, asks beside it. */
public final class TownFinder {
    private static final int CARDS = 40;
    private static final String POSTCODE = "postcode";
    private static final String CITY = "city";
    private static final String COUNTRY = "country";

    private final Background background;
    private final CardIndex index;

    public TownFinder(Background background, CardIndex index) {
        this.background = background;
        this.index = index;
    }

    /** From now on the towns of a card are filled in where nobody has written them. */
    public void follow(CardModel model) {
        model.onEntered((record, field) -> {
            if (field.key().equals(POSTCODE)) {
                look(record, field);
            }
        });
    }

    private void look(RecordModel record, FieldModel postcode) {
        Optional<FieldModel> city = record.field(CITY).filter(FieldModel::isWritable).filter(TownFinder::isEmpty);
        Catalogue catalogue = index.catalogue(index.session());
        if (city.isEmpty() || List.of(POSTCODE, CITY, COUNTRY).stream().anyMatch(key -> catalogue.find(Kind.CUSTOMER, key).isEmpty())) {
            return;
        }
        Value asked = postcode.value();
        Optional<String> country = record.field(COUNTRY).map(FieldModel::value).map(Canonical::text);
        background.ask(
                monitor -> index.queries().page(index.session(), query(asked, country), PageRequest.first(CARDS), monitor).rows(),
                rows -> fill(city.get(), postcode, asked, rows),
                // the user types the town himself, as without this help
                problem -> {});
    }

    private static boolean isEmpty(FieldModel field) {
        return field.state() == ValueState.UNKNOWN && field.text().isBlank();
    }

    private static CardQuery query(Value postcode, Optional<String> country) {
        CardQuery query = CardQuery.customers(CITY, COUNTRY)
                .where(new Criterion.Comparison(
                        new FieldPath(POSTCODE), Operator.EQUAL, new Operand.Literal(Canonical.text(postcode))))
                .where(new Criterion.HasState(new FieldPath(CITY), ValueState.KNOWN));
        return country.map(code -> query.where(
                        new Criterion.Comparison(new FieldPath(COUNTRY), Operator.EQUAL, new Operand.Literal(code))))
                .orElse(query);
    }

    private static void fill(FieldModel city, FieldModel postcode, Value asked, List<Row> rows) {
        if (isEmpty(city) && postcode.value().equals(asked)) {
            town(rows).ifPresent(city::fill);
        }
    }

    /** The town that most of the cards name; none where they are in several countries, or at odds. */
    private static Optional<String> town(List<Row> rows) {
        boolean oneCountry = rows.stream().map(row -> row.values().get(1)).distinct().count() == 1;
        Map<String, Long> towns = rows.stream()
                .map(row -> Canonical.text(row.values().get(0)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return towns.entrySet().stream()
                .filter(each -> oneCountry && each.getValue() * 2 > rows.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
