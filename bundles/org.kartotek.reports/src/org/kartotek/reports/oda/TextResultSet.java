/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import java.util.List;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** Rows of texts, one after the other. */
final class TextResultSet extends TypedResultSet {
    private final TextColumns columns;
    private final List<List<String>> lines;
    private int row;

    /** @param lines each with a text for each column */
    TextResultSet(TextColumns columns, List<List<String>> lines) {
        this.columns = columns;
        this.lines = lines;
    }

    @Override
    public boolean next() {
        row++;
        return row <= lines.size();
    }

    @Override
    Object content(int column) {
        return lines.get(row - 1).get(column - 1);
    }

    /** Every line has all its texts. */
    @Override
    public boolean wasNull() {
        return false;
    }

    @Override
    public int getRow() {
        return row;
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

    /** Nothing to do: nothing is open. */
    @Override
    public void close() {}
}
