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

/** Columns that are all of them text. Column numbers start at 1. */
final class TextColumns implements IResultSetMetaData {
    private final List<String> names;

    TextColumns(List<String> names) {
        this.names = List.copyOf(names);
    }

    int find(String name) throws OdaException {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new OdaException("There is no column \"" + name + "\".");
        }
        return index + 1;
    }

    @Override
    public int getColumnCount() {
        return names.size();
    }

    @Override
    public String getColumnName(int column) {
        return names.get(column - 1);
    }

    @Override
    public String getColumnLabel(int column) {
        return getColumnName(column);
    }

    @Override
    public int getColumnType(int column) {
        return NativeType.STRING.code();
    }

    @Override
    public String getColumnTypeName(int column) {
        return NativeType.STRING.title();
    }

    @Override
    public int getColumnDisplayLength(int column) {
        return -1;
    }

    @Override
    public int getPrecision(int column) {
        return -1;
    }

    @Override
    public int getScale(int column) {
        return -1;
    }

    @Override
    public int isNullable(int column) {
        return columnNoNulls;
    }
}
