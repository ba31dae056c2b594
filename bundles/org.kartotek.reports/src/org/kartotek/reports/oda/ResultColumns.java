/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.kartotek.core.catalogue.Field;

/** The columns of a data set: every aspect of every field of its query. Column numbers start at 1. */
final class ResultColumns implements IResultSetMetaData {
    private final List<Field> fields;
    private final List<String> names = new ArrayList<>();

    /** @param fields of the query, in its order */
    ResultColumns(List<Field> fields) {
        this.fields = List.copyOf(fields);
        for (Field field : fields) {
            for (Aspect aspect : Aspect.values()) {
                names.add(aspect.column(field.key()));
            }
        }
    }

    /** Position of the column's field in the query, from 0. */
    int position(int column) throws OdaException {
        if (column < 1 || column > names.size()) {
            throw new OdaException("There is no column " + column + ".");
        }
        return (column - 1) / Aspect.values().length;
    }

    Field field(int column) throws OdaException {
        return fields.get(position(column));
    }

    Aspect aspect(int column) {
        return Aspect.values()[(column - 1) % Aspect.values().length];
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
    public int getColumnType(int column) throws OdaException {
        return aspect(column).type(field(column)).code();
    }

    @Override
    public String getColumnTypeName(int column) throws OdaException {
        return aspect(column).type(field(column)).title();
    }

    @Override
    public int getColumnDisplayLength(int column) throws OdaException {
        return field(column).maxLength();
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
        return columnNullable;
    }
}
