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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.kartotek.core.query.PageKey;

/**
 * Walks the index of an order on the embedded database without a look at the table, and keeps the ids that come into
 * question: ten times faster for each row that is passed over. The rows that are kept are then read by their ids.
 */
final class CoveredWalk {
    private static final int FIRST_ROWS = 64;

    private final RowSource source;
    private final Selection selection;
    private final RowOrder order;
    private final String hint;
    private final Optional<ScopeLists> lists;
    private final String listed;

    /**
     * @param selection whose cards are known
     * @param order of one key
     * @param hint of the index of the order
     * @param lists to walk instead of that index, where there are some
     * @param listed hint of the index of the ids
     */
    CoveredWalk(RowSource source, Selection selection, RowOrder order, String hint, Optional<ScopeLists> lists, String listed) {
        this.source = source;
        this.selection = selection;
        this.order = order;
        this.hint = hint;
        this.lists = lists;
        this.listed = listed;
    }

    /** Visits the places of the cards from the beginning of the index, whether their rows may be seen or not. */
    void places(RowVisitor visitor) throws SQLException {
        walk(Optional.empty(), order.ascending(), Piece.ASCENDING, visitor);
    }

    private boolean walk(Optional<SqlText> range, String orderBy, Comparator<PageKey> direction, RowVisitor visitor) throws SQLException {
        long[] ids = selection.cards().orElseThrow();
        RowVisitor among = row -> Arrays.binarySearch(ids, row.getLong(1)) < 0 || visitor.visit(row);
        if (lists.isPresent()) {
            return lists.get().merged(scope -> inScope(scope, range).add(orderBy), direction, among);
        }
        SqlText sql = new SqlText().add("select " + order.columns() + selection.reading().from(hint));
        range.ifPresent(between -> sql.add(" where ").add(between));
        source.beginTransaction();
        return source.visit(sql.add(orderBy), among);
    }

    private SqlText inScope(int scope, Optional<SqlText> range) {
        String table = selection.reading().from(lists.orElseThrow().hint());
        SqlText sql = new SqlText().add("select " + order.columns() + table + " where m.scope_id = ").bind((long) scope);
        range.ifPresent(between -> sql.add(" and ").add(between));
        return sql;
    }

    /**
     * Visits the rows of the result in order.
     *
     * @param pieces of the index in the direction of the order
     */
    void rows(List<Piece> pieces, String columns, Optional<PageKey> after, RowVisitor visitor) throws SQLException {
        Batch batch = new Batch(columns, visitor);
        Optional<PageKey> begin = after;
        boolean more = !selection.isEmpty();
        for (int i = 0; more && i < pieces.size(); i++) {
            more = walk(order.within(pieces.get(i), begin), order.orderBy(), order.places(), row -> batch.add(row.getLong(1)));
            begin = Optional.empty();
        }
        if (more) {
            batch.flush();
        }
    }

    /** Some ids in the order of the result. */
    private final class Batch {
        private final String columns;
        private final RowVisitor visitor;
        private LongStream.Builder ids = LongStream.builder();
        private int count;
        private int size = Math.min(FIRST_ROWS, selection.reading().sizes().listed());

        Batch(String columns, RowVisitor visitor) {
            this.columns = columns;
            this.visitor = visitor;
        }

        boolean add(long id) throws SQLException {
            ids.add(id);
            return ++count < size || flush();
        }

        boolean flush() throws SQLException {
            Selection some = selection.among(ids.build().sorted().toArray());
            ids = LongStream.builder();
            count = 0;
            size = Math.min(selection.reading().sizes().listed(), size * 2);
            if (some.isEmpty()) {
                return true;
            }
            SqlText wanted = new SqlText().add(columns).add(some.columns());
            SqlText sql = some.select(wanted, listed, order, Optional.empty()).add(order.orderBy());
            return source.visit(sql, some, visitor);
        }
    }
}
