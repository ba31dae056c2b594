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

/** Reads the rows of statements. One thread. */
final class RowSource {
    /** Rows that a driver reads at a time where it does not read them all. */
    private static final int FETCHED = 500;

    private final Connection connection;

    RowSource(Connection connection) {
        this.connection = connection;
    }

    /**
     * Outside a transaction a driver reads a whole result at once, and one statement may end the other. Whoever lent the connection
     * ends the transaction.
     */
    void beginTransaction() throws SQLException {
        connection.setAutoCommit(false);
    }

    /** @return whether the visitor wants more */
    boolean visit(SqlText sql, RowVisitor visitor) throws SQLException {
        try (PreparedStatement statement = sql.prepare(connection)) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery()) {
                boolean more = true;
                while (more && row.next()) {
                    more = visitor.visit(row);
                }
                return more;
            }
        }
    }

    /** Visits the rows for which the tests of the selection, whose columns come last, hold. */
    boolean visit(SqlText sql, Selection selection, RowVisitor visitor) throws SQLException {
        if (selection.isWholeInDatabase()) {
            return visit(sql, visitor);
        }
        beginTransaction();
        return visit(sql, row -> {
            int tests = row.getMetaData().getColumnCount() - selection.columnCount() + 1;
            return !selection.holds(row, tests) || visitor.visit(row);
        });
    }

    /** The number in a statement's only row. */
    long number(SqlText sql) throws SQLException {
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
