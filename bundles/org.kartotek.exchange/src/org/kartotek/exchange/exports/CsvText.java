/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ExchangeText;
import org.kartotek.core.query.Row;

/**
 * Rows for programs, as RFC 4180 says, with line feeds: keys of the fields as headers, and values that an import reads back as they
 * are. Nothing is put before values that a spreadsheet would take for formulas: it would change them.
 */
final class CsvText implements RowText {
    private final List<Field> columns;

    CsvText(List<Field> columns) {
        this.columns = columns;
    }

    @Override
    public String begin() {
        return line(columns.stream().map(Field::key).toList());
    }

    @Override
    public String row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(ExchangeText.of(columns.get(i), row.values().get(i)));
        }
        return line(cells);
    }

    private static String line(List<String> cells) {
        // a row of one empty cell would be an empty line, which readers skip
        boolean nothing = cells.size() == 1 && cells.get(0).isEmpty();
        return nothing ? "\"\"\n" : cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String end() {
        return "";
    }
}
