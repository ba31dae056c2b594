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
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads the rows of statements. One thread. */
final class RowSource {
    /** Rows that a driver reads at a time where it does not read them all. */
    private static final int FETCHED = 500;

    private final Connection connection;
    private final IProgressMonitor monitor;
    private final StatementCancelling cancelling;

    /**
     * @param monitor asked before each statement and at each row that comes
     * @param cancelling ends statements that give no row for long, where the database can
     */
    RowSource(Connection connection, IProgressMonitor monitor, StatementCancelling cancelling) {
        this.connection = connection;
        this.monitor = monitor;
        this.cancelling = cancelling;
    }

    Connection connection() {
        return connection;
    }

    /** @throws OperationCanceledException where nobody waits any more */
    void requireWanted() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
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
        requireWanted();
        try (PreparedStatement statement = sql.prepare(connection);
                StatementCancelling.Watch watch = cancelling.watch(monitor)) {
            statement.setFetchSize(FETCHED);
            watch.over(statement);
            try (ResultSet row = statement.executeQuery()) {
                boolean more = true;
                while (more && row.next()) {
                    requireWanted();
                    more = visitor.visit(row);
                }
                return more;
            }
        } catch (SQLException e) {
            requireWanted();
            throw e;
        }
    }

    /** Visits the rows for which the tests of the selection, whose columns come last, hold. */
    boolean visit(SqlText sql, Selection selection, RowVisitor visitor) throws SQLException {
        if (selection.isWholeInDatabase()) {
            return visit(sql, visitor);
        }
        beginTransaction();
        return visit(sql, tested(selection, visitor));
    }

    /** Passes on the rows for which the tests of the selection, whose columns come last, hold. */
    static RowVisitor tested(Selection selection, RowVisitor visitor) {
        if (selection.isWholeInDatabase()) {
            return visitor;
        }
        return row -> {
            int tests = row.getMetaData().getColumnCount() - selection.columnCount() + 1;
            return !selection.holds(row, tests) || visitor.visit(row);
        };
    }

    /** The number in a statement's only row. */
    long number(SqlText sql) throws SQLException {
        long[] number = new long[1];
        visit(sql, row -> {
            number[0] = row.getLong(1);
            return false;
        });
        return number[0];
    }
}
