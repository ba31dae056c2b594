/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.exchange.table.TableRow;

/** The cells of one row by the names of their columns. */
final class Cells {
    private final Map<String, Integer> columns;
    private final TableRow row;

    private Cells(Map<String, Integer> columns, TableRow row) {
        this.columns = columns;
        this.row = row;
    }

    /** Where the columns stand. */
    static Map<String, Integer> columns(List<String> header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).replace("\ufeff", "").strip(), i);
        }
        return columns;
    }

    static Cells of(Map<String, Integer> columns, TableRow row) {
        return new Cells(columns, row);
    }

    long line() {
        return row.line();
    }

    /** @throws UnknownNameException where the file has no such column */
    String get(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new UnknownNameException(Messages.NO_COLUMN, column, columns.keySet());
        }
        return index < row.cells().size() ? row.cells().get(index) : "";
    }
}
