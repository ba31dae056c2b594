/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.PagedRows;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Value;

/** The rows of a data set, read while the report is laid out. */
final class CardResultSet extends TypedResultSet {
    private final ResultColumns columns;
    private final PagedRows reader;
    private final ValueText text;
    private Row row;
    private int number;
    private boolean wasNull;

    CardResultSet(ResultColumns columns, PagedRows reader, ValueText text) {
        this.columns = columns;
        this.reader = reader;
        this.text = text;
    }

    @Override
    public boolean next() {
        if (!reader.hasNext()) {
            return false;
        }
        row = reader.next();
        number++;
        return true;
    }

    @Override
    Object content(int column) throws OdaException {
        Value value = row.values().get(columns.position(column));
        Object content = columns.aspect(column).of(columns.field(column), value, text);
        wasNull = content == null;
        return content;
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    @Override
    public int getRow() {
        return number;
    }

    @Override
    public int findColumn(String name) throws OdaException {
        return columns.find(name);
    }

    @Override
    public IResultSetMetaData getMetaData() {
        return columns;
    }

    /** Not followed: the query has the limit already. */
    @Override
    public void setMaxRows(int max) {}

    /** Nothing to do: no cursor is open between pages. */
    @Override
    public void close() {}
}
