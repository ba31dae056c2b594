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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A statement that is put together from left to right, each value bound where it stands. One thread. */
final class SqlText {
    private static final int STEP = 4;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    SqlText add(String sql) {
        text.append(sql);
        return this;
    }

    SqlText add(SqlText part) {
        text.append(part.text);
        values.addAll(part.values);
        return this;
    }

    /** Adds a parameter with its value. */
    SqlText bind(Object value) {
        text.append('?');
        values.add(value);
        return this;
    }

    /** Adds SQL with one parameter and its value. */
    SqlText add(String sql, Object value) {
        text.append(sql);
        values.add(value);
        return this;
    }

    /**
     * Adds that what stands before is one of some ids, of which there is at least one: a list that is filled up to powers of
     * {@link #STEP}, so that few different statements are prepared.
     */
    SqlText addIn(long[] ids) {
        int size = STEP;
        while (size < ids.length) {
            size *= STEP;
        }
        for (int i = 0; i < size; i++) {
            add(i == 0 ? " in (" : ",").bind(ids[Math.min(i, ids.length - 1)]);
        }
        return add(")");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The values of the parameters, in order. */
    List<Object> values() {
        return List.copyOf(values);
    }

    /** The caller closes it. */
    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        try {
            for (int i = 0; i < values.size(); i++) {
                bind(statement, i + 1, values.get(i));
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case Long number -> statement.setLong(index, number);
            case List<?> texts -> statement.setArray(index, statement.getConnection().createArrayOf("text", texts.toArray()));
            case Long[] numbers -> statement.setArray(index, statement.getConnection().createArrayOf("bigint", numbers));
            default -> statement.setString(index, (String) value);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
