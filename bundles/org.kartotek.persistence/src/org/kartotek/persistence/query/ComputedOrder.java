/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.SortKey;

/**
 * The order of a result by something that stands in no column and has no index, such as what a customer bought for. The ids of the whole
 * result are put in order once; pages are read from that list.
 */
final class ComputedOrder {
    private static final int LISTED = 256;

    private final RowSource source;
    private final Reading reading;
    private final CardQuery query;
    private final Selection selection;
    private final String listed;
    private final RowColumns columns;

    /** A record and its sort keys, one for each step. */
    private record Place(long id, String[] keys) {}

    /**
     * @param listed hint to read records whose cards are listed
     */
    ComputedOrder(
            RowSource source, Reading reading, CardQuery query, Selection selection, String listed, RowColumns columns) {
        this.source = source;
        this.reading = reading;
        this.query = query;
        this.selection = selection;
        this.listed = listed;
        this.columns = columns;
    }

    /** The ids of the whole result in order. */
    long[] ids() throws SQLException {
        List<Place> places = new ArrayList<>();
        if (selection.isEmpty()) {
            return new long[0];
        }
        List<Order> steps = query.order();
        RowOrder unordered = new RowOrder(reading, List.of());
        SqlText selected = new SqlText().add("m.id" + keys()).add(selection.columns());
        String hint = selection.isListed() ? listed : " ";
        source.visit(selection.select(selected, hint, unordered, Optional.empty()), selection, row -> {
            String[] keys = new String[steps.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = row.getString(i + 2);
            }
            return places.add(new Place(row.getLong(1), keys));
        });
        addComputed(places);
        places.sort(comparator(steps));
        return places.stream().mapToLong(Place::id).toArray();
    }

    private String keys() {
        StringBuilder keys = new StringBuilder();
        Related related = new Related(reading);
        for (Order step : query.order()) {
            NamedValue named = reading.named(reading.kind(), step.field());
            Field field = named.field();
            keys.append(", ");
            if (named.aggregate().isPresent()) {
                keys.append("''");
            } else if (named.isOwn()) {
                keys.append(reading.main().sortKey(field));
            } else {
                String key = related.scalar(reading.main(), named.links(), at -> at.sortKey(field));
                keys.append("coalesce(").append(key).append(", '").append(SortKey.UNKNOWN).append("')");
            }
        }
        return keys.toString();
    }

    private void addComputed(List<Place> places) throws SQLException {
        List<Long> ids = places.stream().map(Place::id).toList();
        for (int i = 0; i < query.order().size(); i++) {
            NamedValue named = reading.named(reading.kind(), query.order().get(i).field());
            if (named.aggregate().isPresent()) {
                Field field = reading.field(query.order().get(i).field());
                AggregateValues values = AggregateValues.of(ids, named, reading, source);
                for (Place place : places) {
                    place.keys()[i] = SortKey.of(field.type(), values.of(place.id()));
                }
            }
        }
    }

    private static Comparator<Place> comparator(List<Order> steps) {
        Comparator<Place> whole = null;
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            Comparator<Place> one = Comparator.comparing(place -> place.keys()[step]);
            one = steps.get(i).descending() ? one.reversed() : one;
            whole = whole == null ? one : whole.thenComparing(one);
        }
        Comparator<Place> last = Comparator.comparingLong(Place::id);
        return whole.thenComparing(steps.getLast().descending() ? last.reversed() : last);
    }

    /** The rows of some records in their order; without those that are not there any more. */
    List<Row> rows(long[] ids, int from, int to) throws SQLException {
        Map<Long, Row> found = new HashMap<>();
        for (int next = from; next < to; next += LISTED) {
            int end = Math.min(to, next + LISTED);
            SqlText sql = new SqlText().add("select m.id" + columns.columns() + reading.from(" ") + " where " + reading.visible() + " and m.id in (");
            for (int i = 0; i < LISTED; i++) {
                sql.add(i == 0 ? "" : ",").bind(ids[Math.min(next + i, end - 1)]);
            }
            source.visit(sql.add(")"), row -> {
                Row read = columns.read(row, 2);
                found.put(read.id(), read);
                return true;
            });
        }
        List<Row> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Row row = found.get(ids[i]);
            if (row != null) {
                rows.add(row);
            }
        }
        return columns.completed(rows, source);
    }

    /** The place of a record, to ask for the page after it. */
    static PageKey place(long id) {
        return new PageKey("", id);
    }

    /** The index of the first row after a place. */
    static int after(long[] ids, Optional<PageKey> place) {
        if (place.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == place.get().id()) {
                return i + 1;
            }
        }
        throw new KartotekException(Messages.ORDER_CHANGED);
    }
}
