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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.kartotek.core.query.PageKey;

/**
 * The lists of the scopes that a role sees, in an order of one key on the embedded database. An index has each of them in order; they are
 * walked side by side, and no card is passed over that the role does not see. One thread.
 */
final class ScopeLists {
    private final RowSource source;
    private final RowOrder order;
    private final String hint;
    private final Collection<Integer> scopes;

    /**
     * @param order of one key
     * @param hint of an index that begins with the scope and goes on with the key
     * @param scopes that the session sees
     */
    ScopeLists(RowSource source, RowOrder order, String hint, Collection<Integer> scopes) {
        this.source = source;
        this.order = order;
        this.hint = hint;
        this.scopes = scopes;
    }

    String hint() {
        return hint;
    }

    /**
     * Visits rows in order.
     *
     * @param pieces of the list of all cards, in the direction of the order: the database reads no index backwards, and sorts one
     *     piece of each scope at a time
     * @return whether the visitor wants more
     */
    boolean rows(List<Piece> pieces, Selection selection, SqlText columns, Optional<PageKey> after, RowVisitor visitor) throws SQLException {
        RowVisitor tested = RowSource.tested(selection, visitor);
        Optional<PageKey> begin = after;
        for (Piece piece : pieces) {
            Optional<SqlText> range = order.within(piece, begin);
            IntFunction<SqlText> statement = scope -> {
                SqlText sql = selection.selectIn(scope, columns, hint, order, Optional.empty());
                range.ifPresent(between -> sql.add(" and ").add(between));
                return sql.add(order.orderBy());
            };
            if (!merged(statement, order.places(), tested)) {
                return false;
            }
            begin = Optional.empty();
        }
        return true;
    }

    /**
     * Visits the rows of a statement for each scope, as if one statement gave them all.
     *
     * @param statement its first columns are those of {@link RowOrder#columns}
     * @param direction in which each statement gives its rows
     * @return whether the visitor wants more
     */
    boolean merged(IntFunction<SqlText> statement, Comparator<PageKey> direction, RowVisitor visitor) throws SQLException {
        source.beginTransaction();
        try (MergedRows rows = new MergedRows(source, order, direction)) {
            for (int scope : scopes) {
                rows.add(statement.apply(scope));
            }
            return rows.visit(visitor);
        }
    }
}
