/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;

/** The rows of one table of ours in the order of their cards, on the way into the same table of the copy. */
final class RowFeed implements AutoCloseable {
    private static final int FETCHED = 1_000;

    private final Statement select;
    private final ResultSet row;
    private final PreparedStatement insert;
    private final int cardColumn;
    private final int[] types;
    private boolean more;
    private int waiting;

    /**
     * @param card column with the id of the card
     * @param after only rows of cards with greater ids
     */
    RowFeed(Connection ours, Connection copy, String table, String card, long after) throws SQLException {
        select = ours.createStatement();
        select.setFetchSize(FETCHED);
        row = select.executeQuery("select * from " + table + " where " + card + " > " + after + " order by " + card);
        ResultSetMetaData columns = row.getMetaData();
        types = new int[columns.getColumnCount()];
        for (int i = 0; i < types.length; i++) {
            types[i] = columns.getColumnType(i + 1);
        }
        insert = copy.prepareStatement(
                "insert into " + table + " values (" + String.join(",", Collections.nCopies(types.length, "?")) + ")");
        cardColumn = row.findColumn(card);
        more = row.next();
    }

    /** Id of the card of the next row, or a greater one than all where there is none. */
    long card() throws SQLException {
        return more ? row.getLong(cardColumn) : Long.MAX_VALUE;
    }

    /** Makes the next row wait for {@link #write}. */
    void take() throws SQLException {
        for (int i = 1; i <= types.length; i++) {
            Object value = row.getObject(i);
            if (value == null) {
                insert.setNull(i, types[i - 1]);
            } else {
                insert.setObject(i, value, types[i - 1]);
            }
        }
        insert.addBatch();
        waiting++;
        more = row.next();
    }

    /** Writes the rows that wait. */
    void write() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        row.close();
        select.close();
    }
}
