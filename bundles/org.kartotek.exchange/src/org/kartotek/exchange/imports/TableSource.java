/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.exchange.table.Table;
import org.kartotek.exchange.table.TableRow;
import org.kartotek.exchange.table.TableRows;

/** Cards in the rows of a table. */
final class TableSource implements CardSource {
    private final Table table;
    private final ColumnMap columns;
    private final RowReader reader;

    TableSource(Table table, ColumnMap columns, RowReader reader) {
        this.table = table;
        this.columns = columns;
        this.reader = reader;
    }

    /** @throws KartotekException where the table has no rows */
    static List<String> header(Table table) {
        try (TableRows rows = table.rows()) {
            return rows.next().map(TableRow::cells).orElseThrow(() -> new KartotekException(Messages.NO_ROWS));
        }
    }

    @Override
    public Shape shape() {
        return columns.shape();
    }

    @Override
    public CardWalk walk() {
        TableRows rows = table.rows();
        rows.next();
        return new CardWalk() {
            @Override
            public Optional<RawCard> next() {
                return rows.next().map(row -> new RawCard(row.line(), RawCard.title(row.cells()), () -> reader.read(row)));
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    @Override
    public List<Sentence> notes() {
        List<Sentence> notes = new ArrayList<>(table.notes());
        if (columns.key().isEmpty()) {
            notes.add(Messages.NO_NUMBER_COLUMN);
        }
        return notes;
    }

    @Override
    public void close() {
        table.close();
    }
}
