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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.Row;

/** One run of a query: names are resolved, the way is chosen, one statement reads the rows. One thread, one connection. */
final class QueryRun {
    /** Rows that a driver reads at a time where it does not read them all. */
    private static final int FETCHED = 500;

    private final Connection connection;
    private final RowColumns columns;
    private final RowOrder order;
    private final Selection selection;
    private final DerbyIndexes indexes;

    /** @throws org.kartotek.core.problem.UnknownNameException for a field that does not exist for the session */
    QueryRun(Connection connection, Reading reading, CardQuery query, DerbyIndexes indexes) throws SQLException {
        this.connection = connection;
        this.columns = new RowColumns(reading, query.columns());
        this.order = new RowOrder(reading, query.order());
        // names are resolved before anything is looked up
        new LongTexts(reading, query.criterion());
        Optional<long[]> cards = reading.scopes().isNothing()
                ? Optional.empty()
                : new SearchPlan(connection, reading).cards(query.criterion());
        this.selection = Selection.of(reading, query.criterion(), cards);
        this.indexes = indexes;
    }

    /** Takes rows as long as it wants more. */
    @FunctionalInterface
    interface Visitor {
        boolean visit(ResultSet row) throws SQLException;
    }

    RowOrder order() {
        return order;
    }

    /** Whether the database alone decides which rows are found. */
    boolean isWholeInDatabase() {
        return selection.isWholeInDatabase();
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
    void rows(Optional<PageKey> after, OptionalLong most, Visitor visitor) throws SQLException {
        visit(order.columns() + columns.columns(), after, most, visitor);
    }

    /** Visits the places of the rows of the result in order. */
    void places(Visitor visitor) throws SQLException {
        visit(order.columns(), Optional.empty(), OptionalLong.empty(), visitor);
    }

    private void visit(String selected, Optional<PageKey> after, OptionalLong most, Visitor visitor) throws SQLException {
        if (selection.isEmpty()) {
            return;
        }
        SqlText wanted = new SqlText().add(selected).add(selection.columns());
        SqlText sql = selection.select(wanted, hint(), order, after).add(order.orderBy());
        if (most.isPresent() && isWholeInDatabase()) {
            sql.add(" fetch first " + most.getAsLong() + " rows only");
        }
        read(sql, visitor);
    }

    private void read(SqlText sql, Visitor visitor) throws SQLException {
        if (!isWholeInDatabase()) {
            // outside a transaction a driver reads the whole result at once; whoever lent the connection ends it
            connection.setAutoCommit(false);
        }
        try (PreparedStatement statement = sql.prepare(connection)) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery()) {
                int tests = row.getMetaData().getColumnCount() - selection.columnCount() + 1;
                boolean more = true;
                while (more && row.next()) {
                    more = !selection.holds(row, tests) || visitor.visit(row);
                }
            }
        }
    }

    /** Counts the rows of the result, up to {@code cap}. */
    long count(long cap) throws SQLException {
        if (selection.isEmpty() || cap <= 0) {
            return 0;
        }
        if (!isWholeInDatabase()) {
            return countHere(cap);
        }
        SqlText one = selection.select(new SqlText().add("1 as x"), " ", order, Optional.empty());
        SqlText sql = new SqlText().add("select count(*) from (").add(one).add(" fetch first " + cap + " rows only) n");
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private long countHere(long cap) throws SQLException {
        long[] count = {0};
        SqlText wanted = new SqlText().add("m.id").add(selection.columns());
        read(selection.select(wanted, " ", order, Optional.empty()), row -> ++count[0] < cap);
        return count[0];
    }

    private String hint() throws SQLException {
        return selection.isListed() ? " " : indexes.alongOrder(connection, selection.reading(), order);
    }
}
