/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;

/** Reads rows by lists of keys. Lists have few different lengths, so that databases keep the prepared statements. */
public final class IdBatches {
    private static final String PLACEHOLDER = "{ids}";
    private static final int[] LENGTHS = {1, 8, 64, 256};

    private IdBatches() {}

    /** Takes one row. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * @param sql with {@code {ids}} where the list stands, such as {@code id in ({ids})}
     * @param keys of a type that the driver knows
     */
    public static void read(Connection connection, String sql, Collection<?> keys, RowReader reader) throws SQLException {
        Iterator<?> remaining = keys.iterator();
        int left = keys.size();
        while (left > 0) {
            int length = length(left);
            try (PreparedStatement select = connection.prepareStatement(sql.replace(PLACEHOLDER, "?" + ",?".repeat(length - 1)))) {
                bind(select, remaining, length);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        reader.read(row);
                    }
                }
            }
            left -= length;
        }
    }

    private static int length(int left) {
        for (int length : LENGTHS) {
            if (left <= length) {
                return length;
            }
        }
        return LENGTHS[LENGTHS.length - 1];
    }

    /** The last key fills the places that are left. */
    private static void bind(PreparedStatement select, Iterator<?> keys, int length) throws SQLException {
        Object key = null;
        for (int i = 1; i <= length; i++) {
            key = keys.hasNext() ? keys.next() : key;
            select.setObject(i, key);
        }
    }
}
