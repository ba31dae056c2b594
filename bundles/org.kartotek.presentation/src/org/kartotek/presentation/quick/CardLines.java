/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.quick;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Value;

/** Cards as one line each: who it is, and what tells it from others. */
final class CardLines {
    private static final List<String> NAMES = List.of("company", "last_name", "first_name");
    private static final List<String> DETAILS = List.of("city", "phone", "number");
    private static final String SEPARATOR = "  ·  ";

    private final List<Field> names;
    private final List<Field> details;
    private final ValueText words;

    /** @param catalogue as the session may see it: a field that it does not have is not shown */
    CardLines(Catalogue catalogue, ValueText words) {
        this.words = words;
        Optional<Field> name = catalogue.find(Kind.CUSTOMER, "name");
        names = name.map(List::of).orElseGet(() -> fields(catalogue, NAMES));
        details = fields(catalogue, DETAILS);
    }

    private static List<Field> fields(Catalogue catalogue, List<String> keys) {
        return keys.stream().flatMap(key -> catalogue.find(Kind.CUSTOMER, key).stream()).toList();
    }

    /** What a query has to read. */
    List<FieldPath> columns() {
        return Stream.concat(names.stream(), details.stream()).map(field -> new FieldPath(field.key())).toList();
    }

    /** @param row of a query with these columns */
    Offer.OfCard of(Row row) {
        List<FieldPath> columns = columns();
        return of(row.id(), key -> row.values().get(columns.indexOf(new FieldPath(key))), Offer.Reason.FOUND);
    }

    /** @param values by key of the field */
    Offer.OfCard of(long card, Function<String, Value> values, Offer.Reason why) {
        String title = joined(names, values, ", ");
        return new Offer.OfCard(card, title.isEmpty() ? "#" + card : title, joined(details, values, SEPARATOR), why);
    }

    private String joined(List<Field> fields, Function<String, Value> values, String between) {
        return fields.stream()
                .filter(field -> values.apply(field.key()).isKnown())
                .map(field -> words.shown(field, values.apply(field.key())))
                .collect(Collectors.joining(between));
    }
}
