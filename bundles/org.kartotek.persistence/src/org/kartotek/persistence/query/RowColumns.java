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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.schema.FieldColumns;

/** The columns of a result, as they are selected, read, and completed by what is computed. */
final class RowColumns {
    private final Reading reading;
    private final List<NamedValue> named;
    private final String columns;

    RowColumns(Reading reading, List<FieldPath> paths) {
        this.reading = reading;
        // what a record has several of is no column
        paths.forEach(reading::field);
        this.named = paths.stream().map(path -> reading.named(reading.kind(), path)).toList();
        Related related = new Related(reading);
        this.columns = named.stream()
                .filter(each -> each.aggregate().isEmpty())
                .flatMap(each -> expressions(each, related).stream())
                .map(expression -> ", " + expression)
                .collect(Collectors.joining());
    }

    private List<String> expressions(NamedValue value, Related related) {
        if (NamedValue.isCard(value.field()) && value.isOwn()) {
            return List.of(reading.main().value(value.field()), "cast(null as smallint)");
        }
        return FieldColumns.readColumns(value.field()).stream()
                .map(column -> value.isOwn()
                        ? reading.main().alias() + "." + column
                        : related.scalar(reading.main(), value.links(), at -> at.alias() + "." + column))
                .toList();
    }

    /** What to select, each column with a leading comma. */
    String columns() {
        return columns;
    }

    boolean hasComputed() {
        return named.stream().anyMatch(each -> each.aggregate().isPresent());
    }

    /**
     * Reads a row; what is computed is left unknown.
     *
     * @param from index of the first of {@link #columns}; the id is the first column of the row
     */
    Row read(ResultSet row, int from) throws SQLException {
        List<Value> values = new ArrayList<>(named.size());
        int column = from;
        for (NamedValue each : named) {
            if (each.aggregate().isPresent()) {
                values.add(Value.UNKNOWN);
            } else {
                Field field = each.field();
                values.add(FieldColumns.read(row, column, field));
                column += FieldColumns.readColumns(field).size();
            }
        }
        return new Row(row.getLong(1), values);
    }

    /** The same rows with what is computed. */
    List<Row> completed(List<Row> rows, RowSource source) throws SQLException {
        if (rows.isEmpty() || !hasComputed()) {
            return rows;
        }
        List<Long> ids = rows.stream().map(Row::id).toList();
        Map<Integer, AggregateValues> computed = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).aggregate().isPresent()) {
                computed.put(i, AggregateValues.of(ids, named.get(i), reading, source));
            }
        }
        return rows.stream().map(row -> completed(row, computed)).toList();
    }

    private static Row completed(Row row, Map<Integer, AggregateValues> computed) {
        List<Value> values = new ArrayList<>(row.values());
        computed.forEach((index, aggregate) -> values.set(index, aggregate.of(row.id())));
        return new Row(row.id(), values);
    }
}
