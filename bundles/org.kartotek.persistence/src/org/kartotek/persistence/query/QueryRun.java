/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.Row;

/** One run of a query: names are resolved, the way is chosen, the rows are read. One thread, one connection. */
final class QueryRun {
    private final RowSource source;
    private final Reading reading;
    private final RowColumns columns;
    private final RowOrder order;
    private final Selection selection;
    private final QueryPlans plans;
    private final QueryPlans.Hints hints;

    /** @throws org.kartotek.core.problem.UnknownNameException for a field that does not exist for the session */
    QueryRun(Connection connection, Reading reading, CardQuery query, QueryPlans plans) throws SQLException {
        this.source = new RowSource(connection);
        this.reading = reading;
        this.columns = new RowColumns(reading, query.columns());
        this.order = new RowOrder(reading, query.order());
        // names are resolved before anything is looked up
        Selection whole = Selection.of(reading, query.criterion());
        this.plans = plans;
        this.hints = plans.hints(connection, source, reading, order);
        this.selection = plans.narrow(source, whole, query.criterion(), hints);
    }

    RowOrder order() {
        return order;
    }

    /** Reads a row whose columns are those of {@link #rows}. */
    Row row(ResultSet row) throws SQLException {
        return columns.read(row, order.columnCount() + 1);
    }

    /**
     * Visits the rows of the result in order.
     *
     * @param most rows that are wanted, or empty for all
     */
    void rows(Optional<PageKey> after, OptionalLong most, RowVisitor visitor) throws SQLException {
        String wanted = order.columns() + columns.columns();
        if (selection.isEmpty()) {
            return;
        }
        if (selection.isLookedUp() && canWalkIndex()) {
            new CoveredWalk(source, selection, order, hints.order().orElseThrow()).rows(wanted, after, visitor);
            return;
        }
        SqlText selected = new SqlText().add(wanted).add(selection.columns());
        if (!selection.isListed() && hints.isDescendingAlongIndex()) {
            new DescendingWalk(source, selection, order, hints.order().orElseThrow(), plans.marks())
                    .rows(selected, after, most, visitor);
            return;
        }
        SqlText sql = selection.select(selected, hints.whole(selection), order, after).add(order.orderBy());
        if (most.isPresent() && selection.isWholeInDatabase()) {
            sql.add(" fetch first " + most.getAsLong() + " rows only");
        }
        source.visit(sql, selection, visitor);
    }

    private boolean canWalkIndex() {
        return reading.kind().isCard() && hints.order().isPresent() && !order.isDescending();
    }

    /** Takes the places of a result. */
    @FunctionalInterface
    interface PlaceVisitor {
        /**
         * @param number of the row in the result, from 1
         */
        void visit(long number, ResultSet row) throws SQLException;
    }

    /**
     * Visits the places of all rows of the result, in order or in the opposite one.
     *
     * @return the number of rows
     */
    long places(PlaceVisitor visitor) throws SQLException {
        long[] count = {0};
        if (selection.isEmpty()) {
            return 0;
        }
        if (reading.kind().isCard() && hints.order().isPresent()) {
            long[] members = members();
            // the index is walked from its beginning, which is the end of a descending list
            new CoveredWalk(source, selection.among(members), order, hints.order().get()).places(Optional.empty(), row -> {
                count[0]++;
                visitor.visit(order.isDescending() ? members.length + 1 - count[0] : count[0], row);
                return true;
            });
        } else {
            SqlText selected = new SqlText().add(order.columns()).add(selection.columns());
            SqlText sql = selection.select(selected, " ", order, Optional.empty()).add(order.orderBy());
            source.visit(sql, selection, row -> {
                visitor.visit(++count[0], row);
                return true;
            });
        }
        return count[0];
    }

    /** The ids of the result, read in whatever order is fastest. */
    private long[] members() throws SQLException {
        LongStream.Builder ids = LongStream.builder();
        SqlText selected = new SqlText().add("m.id").add(selection.columns());
        source.visit(selection.select(selected, " ", order, Optional.empty()), selection, row -> {
            ids.add(row.getLong(1));
            return true;
        });
        return ids.build().sorted().toArray();
    }

    /** Counts the rows of the result, up to {@code cap}. */
    long count(long cap) throws SQLException {
        if (selection.isEmpty() || cap <= 0) {
            return 0;
        }
        if (selection.isWholeInDatabase()) {
            SqlText one = selection.select(new SqlText().add("1 as x"), " ", order, Optional.empty());
            SqlText sql = new SqlText().add("select count(*) from (").add(one);
            return source.number(sql.add(" fetch first " + cap + " rows only) n"));
        }
        long[] count = {0};
        SqlText selected = new SqlText().add("m.id").add(selection.columns());
        source.visit(selection.select(selected, " ", order, Optional.empty()), selection, row -> ++count[0] < cap);
        return count[0];
    }
}
