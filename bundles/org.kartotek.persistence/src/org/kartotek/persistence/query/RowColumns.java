/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.schema.FieldColumns;

/** The columns of a result, as they are selected and read. */
final class RowColumns {
    private final List<Field> fields;

    RowColumns(Reading reading, List<FieldPath> paths) {
        this.fields = paths.stream().map(reading::field).toList();
    }

    /** What to select, each column with a leading comma. */
    String columns() {
        StringBuilder columns = new StringBuilder();
        for (Field field : fields) {
            FieldColumns.readColumns(field).forEach(column -> columns.append(", m.").append(column));
        }
        return columns.toString();
    }

    /**
     * @param from index of the first of {@link #columns}; the id is the first column of the row
     */
    Row read(ResultSet row, int from) throws SQLException {
        List<Value> values = new ArrayList<>(fields.size());
        int column = from;
        for (Field field : fields) {
            values.add(FieldColumns.read(row, column, field));
            column += FieldColumns.readColumns(field).size();
        }
        return new Row(row.getLong(1), values);
    }
}
