/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.kartotek.core.query.PageKey;

/** The rows of several statements of which each is in order, in the order of all. No more of them are read than are wanted. One thread. */
final class MergedRows implements AutoCloseable {
    private final RowSource source;
    private final RowOrder order;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final PriorityQueue<Head> heads;

    /** The next row of a statement, and its place. */
    private record Head(PageKey place, ResultSet row) {}

    MergedRows(RowSource source, RowOrder order, Comparator<PageKey> direction) {
        this.source = source;
        this.order = order;
        this.heads = new PriorityQueue<>(Comparator.comparing(Head::place, direction));
    }

    void add(SqlText sql) throws SQLException {
        source.requireWanted();
        PreparedStatement statement = sql.prepare(source.connection());
        statements.add(statement);
        enqueue(statement.executeQuery());
    }

    private void enqueue(ResultSet row) throws SQLException {
        if (row.next()) {
            heads.add(new Head(order.place(row), row));
        }
    }

    /** @return whether the visitor wants more */
    boolean visit(RowVisitor visitor) throws SQLException {
        boolean more = true;
        while (more && !heads.isEmpty()) {
            source.requireWanted();
            ResultSet row = heads.remove().row();
            more = visitor.visit(row);
            if (more) {
                enqueue(row);
            }
        }
        return more;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.close();
        }
    }
}
