/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Walks through a whole table without holding it in memory, until it is cancelled. */
final class Scan {
    private static final int FETCH_SIZE = 1000;

    private final Connection connection;
    private final SubMonitor progress;

    Scan(Connection connection, SubMonitor progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * @return the number of rows
     * @throws OperationCanceledException where the monitor was cancelled
     */
    long read(String sql, RowReader reader) throws SQLException {
        long rows = 0;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH_SIZE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                    if (++rows % FETCH_SIZE == 0) {
                        progress.checkCanceled();
                        progress.setWorkRemaining(FETCH_SIZE).worked(1);
                    }
                }
            }
        }
        progress.checkCanceled();
        return rows;
    }
}
