/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.zoom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.records.RecordColumns;

/** The query that lists a subject of cards, and what its rows lead to. Immutable. */
public final class ZoomRows {
    private static final String CARD = "card";

    private final ZoomSubject subject;
    private final RecordColumns columns;
    private final CardQuery query;

    /**
     * @param catalogue as the session may see it
     * @param cards ids of the cards; at least one
     */
    public ZoomRows(Catalogue catalogue, ZoomSubject subject, List<Long> cards) {
        this(catalogue, subject, RecordColumns.ofCards(catalogue, subject.kind(), cards.size() > 1), columns -> columns.onCards(cards));
    }

    /**
     * Those of a subject for which something holds, whatever cards they hang on.
     *
     * @param catalogue as the session may see it
     */
    public static ZoomRows where(Catalogue catalogue, ZoomSubject subject, Criterion which) {
        return new ZoomRows(
                catalogue, subject, RecordColumns.ofCards(catalogue, subject.kind(), true), columns -> columns.where(which));
    }

    private ZoomRows(
            Catalogue catalogue, ZoomSubject subject, RecordColumns columns, Function<RecordColumns, CardQuery> wanted) {
        this.subject = subject;
        this.columns = columns;
        CardQuery found = wanted.apply(columns);
        List<FieldPath> paths = new ArrayList<>(found.columns());
        paths.add(new FieldPath(CARD));
        owner().ifPresent(paths::add);
        CardQuery all = found.withColumns(paths);
        List<Order> order = ownersDay(catalogue).map(day -> List.of(new Order(day, true))).orElse(all.order());
        query = (subject.which().equals(Criterion.EVERY) ? all : all.where(subject.which())).orderedBy(order);
    }

    private ZoomRows(ZoomSubject subject, RecordColumns columns, CardQuery query) {
        this.subject = subject;
        this.columns = columns;
        this.query = query;
    }

    /** Of a line, what it belongs to. */
    private Optional<FieldPath> owner() {
        return subject.kind().lineOf().map(kind -> new FieldPath(kind.key()));
    }

    /** Lines stand in the order of the days of what they belong to. */
    private Optional<FieldPath> ownersDay(Catalogue catalogue) {
        return subject.kind().lineOf().flatMap(kind -> RecordColumns.day(catalogue, kind)
                .map(day -> new FieldPath(kind.key() + "." + day.key())));
    }

    /** The same, what is to come first where its day says when. */
    public ZoomRows soonestFirst() {
        List<Order> order = columns.day().map(day -> List.of(new Order(new FieldPath(day.key()), false))).orElse(query.order());
        return new ZoomRows(subject, columns, query.orderedBy(order));
    }

    /** What is listed. */
    public ZoomSubject subject() {
        return subject;
    }

    public RecordColumns columns() {
        return columns;
    }

    public CardQuery query() {
        return query;
    }

    /** The card that a row hangs on. */
    public Optional<Long> card(Row row) {
        return id(row, query.columns().indexOf(new FieldPath(CARD)));
    }

    /** The record that is opened on the card: of a line, what it belongs to. */
    public long record(Row row) {
        return owner().flatMap(path -> id(row, query.columns().lastIndexOf(path))).orElse(row.id());
    }

    private static Optional<Long> id(Row row, int column) {
        return Stream.of(row.values().get(column))
                .filter(Value::isKnown)
                .flatMap(value -> value.content().stream())
                .map(Long.class::cast)
                .findFirst();
    }
}
