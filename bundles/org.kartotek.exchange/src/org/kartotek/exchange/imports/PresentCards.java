/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;

/** Finds the cards of many rows with one query, under the rights of the session. */
final class PresentCards {
    private final CardIndex index;
    private final Session session;
    private final Field key;
    private final List<String> columns;
    private final boolean withParts;

    /**
     * @param key the field that rows and cards are compared by
     * @param shape what the file says something of
     * @param derived the fields of the customer that are computed from others
     */
    PresentCards(CardIndex index, Session session, Field key, Shape shape, List<Field> derived) {
        this.index = index;
        this.session = session;
        this.key = key;
        this.withParts = shape.parts();
        this.columns = Stream.of(Stream.of(key), shape.fields().stream(), derived.stream())
                .flatMap(fields -> fields)
                .map(Field::key)
                .distinct()
                .toList();
    }

    /**
     * @param rows some hundred at most
     * @return the cards by {@link #keyOf} their rows; several where the key is not unique
     */
    Map<String, List<PresentCard>> find(List<CardRow> rows) {
        List<Operand> keys = rows.stream()
                .filter(row -> row.key().isKnown())
                .map(row -> (Operand) new Operand.Literal(Canonical.text(row.key())))
                .toList();
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Row> found = new ArrayList<>();
        // in the order of the key: its index finds them, where the order of ids would walk all cards
        CardQuery query = CardQuery.customers(columns.toArray(String[]::new))
                .where(new Criterion.OneOf(new FieldPath(key.key()), keys))
                .orderedBy(List.of(new Order(new FieldPath(key.key()), false)));
        index.queries().stream(session, query, found::add, new NullProgressMonitor());
        Map<Long, Map<Kind, List<CardRecord>>> parts = parts(found);
        Map<String, List<PresentCard>> cards = new HashMap<>();
        for (Row row : found) {
            cards.computeIfAbsent(keyOf(row.values().get(0)), k -> new ArrayList<>())
                    .add(new PresentCard(row.id(), values(row), parts.getOrDefault(row.id(), Map.of())));
        }
        return cards;
    }

    /** The comparable form of a value of the key. */
    String keyOf(Value value) {
        return SortKey.of(key.type(), value);
    }

    private Map<Long, Map<Kind, List<CardRecord>>> parts(List<Row> found) {
        if (!withParts || found.isEmpty()) {
            return Map.of();
        }
        return index.cards().byIds(session, found.stream().map(Row::id).toList()).stream()
                .collect(Collectors.toMap(Card::id, Card::parts));
    }

    private Map<String, Value> values(Row row) {
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.values().get(i));
        }
        return values;
    }
}
