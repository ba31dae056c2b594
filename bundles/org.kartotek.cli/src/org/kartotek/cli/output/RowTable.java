/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.Row;

/** Rows for people: labels, and values in their language. */
public final class RowTable {
    private final List<Field> columns;
    private final ValueText text;
    private final Table table;

    /**
     * @param columns the fields of each row
     * @param locale language of the headers
     */
    public RowTable(PrintStream out, List<Field> columns, ValueText text, Locale locale) {
        this.columns = columns;
        this.text = text;
        this.table = new Table(out, columns.stream().map(field -> field.labels().in(locale)).toList());
    }

    /** Takes the next row. */
    public void row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(text.shown(columns.get(i), row.values().get(i)));
        }
        table.row(cells);
    }

    /** Prints what is still held back. */
    public void end() {
        table.end();
    }
}
