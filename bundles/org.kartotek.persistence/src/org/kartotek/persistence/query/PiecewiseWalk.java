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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.kartotek.core.query.PageKey;

/**
 * Walks an order on the embedded database piece by piece, each sorted by itself. The database reads no index backwards and would
 * sort the whole table for each page of a descending list; and only between pieces a walk that finds too little can be given
 * up.
 */
final class PiecewiseWalk {
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final RowSource source;
    private final RowOrder order;
    private final IndexWays ways;

    PiecewiseWalk(RowSource source, RowOrder order, IndexWays ways) {
        this.source = source;
        this.order = order;
        this.ways = ways;
    }

    /**
     * Visits rows.
     *
     * @param most rows that are wanted, or empty for all
     * @param pieces after how many pieces to give up
     * @return the pieces that are left where it was given up; none where the visitor has what it wants, or there are no more
     */
    List<Piece> rows(
            List<Piece> walked, int pieces, Selection selection, SqlText columns, Optional<PageKey> after, OptionalLong most, RowVisitor visitor)
            throws SQLException {
        Optional<PageKey> begin = after;
        for (int i = 0; i < walked.size(); i++) {
            if (i == pieces) {
                return walked.subList(i, walked.size());
            }
            if (!piece(walked.get(i), selection, columns, begin, most, visitor)) {
                return List.of();
            }
            begin = Optional.empty();
        }
        return List.of();
    }

    private boolean piece(
            Piece piece, Selection selection, SqlText columns, Optional<PageKey> after, OptionalLong most, RowVisitor visitor)
            throws SQLException {
        long start = System.nanoTime();
        SqlText sql = selection.select(columns, ways.hint(), order, Optional.empty());
        order.within(piece, after).ifPresent(range -> sql.add(" and ").add(range));
        sql.add(order.orderBy());
        if (most.isPresent() && selection.isWholeInDatabase()) {
            sql.add(" fetch first " + most.getAsLong() + " rows only");
        }
        boolean more = source.visit(sql, selection, visitor);
        if (System.nanoTime() - start > LONG_NANOS) {
            ways.pieceWasLong();
        }
        return more;
    }
}
