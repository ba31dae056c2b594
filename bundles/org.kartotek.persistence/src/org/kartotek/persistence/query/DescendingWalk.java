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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.kartotek.core.query.PageKey;

/**
 * Walks an order from its end on the embedded database, which reads no index backwards and would sort the whole table for each
 * page: piece by piece, each sorted by itself.
 */
final class DescendingWalk {
    private static final int MOST_MARKS = 16;
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final Comparator<PageKey> ASCENDING =
            Comparator.comparing(PageKey::sortKey).thenComparingLong(PageKey::id);

    private final RowSource source;
    private final Selection selection;
    private final RowOrder order;
    private final String hint;
    private final KeyMarks marks;

    /**
     * @param order of one step that has an index
     * @param hint of that index
     */
    DescendingWalk(RowSource source, Selection selection, RowOrder order, String hint, KeyMarks marks) {
        this.source = source;
        this.selection = selection;
        this.order = order;
        this.hint = hint;
        this.marks = marks;
    }

    void rows(SqlText columns, Optional<PageKey> after, OptionalLong most, RowVisitor visitor) throws SQLException {
        List<PageKey> places = marks.of(source, selection.reading(), order, hint);
        Optional<PageKey> upper = after;
        int next = upper.map(place -> below(places, place)).orElse(places.size() - 1);
        int width = 1;
        boolean more = true;
        while (more) {
            Optional<PageKey> lower = next < 0 ? Optional.empty() : Optional.of(places.get(next));
            more = piece(columns, lower, upper, most, visitor) && lower.isPresent();
            upper = lower;
            next = next < 0 ? next : Math.max(-1, next - width);
            width = Math.min(MOST_MARKS, width * 2);
        }
    }

    /** The number of the last mark below a place, or -1. */
    private static int below(List<PageKey> places, PageKey place) {
        int found = Collections.binarySearch(places, place, ASCENDING);
        return found >= 0 ? found - 1 : -found - 2;
    }

    private boolean piece(SqlText columns, Optional<PageKey> lower, Optional<PageKey> upper, OptionalLong most, RowVisitor visitor)
            throws SQLException {
        long start = System.nanoTime();
        SqlText sql = selection.select(columns, hint, order, Optional.empty());
        order.between(lower, upper).ifPresent(range -> sql.add(" and ").add(range));
        sql.add(order.orderBy());
        if (most.isPresent() && selection.isWholeInDatabase()) {
            sql.add(" fetch first " + most.getAsLong() + " rows only");
        }
        boolean more = source.visit(sql, selection, visitor);
        if (System.nanoTime() - start > LONG_NANOS) {
            marks.wereUneven(hint);
        }
        return more;
    }
}
