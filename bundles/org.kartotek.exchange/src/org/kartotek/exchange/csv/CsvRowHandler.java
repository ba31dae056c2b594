/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.exchange.table.TableRow;

/** Collects the cells of one row and stops at rows that no card could be made of. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<TableRow> {
    /** Most cells of a row. */
    static final int MOST_CELLS = 5_000;
    /** Most characters of a row. */
    static final int LONGEST_ROW = 4_000_000;

    private long line = 1;
    private int length;
    private List<String> cells = new ArrayList<>();

    /** Number of the line at which the latest row begins. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        length = 0;
        cells = new ArrayList<>(cells.size());
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int count, boolean quoted) {
        length += count;
        if (index >= MOST_CELLS) {
            throw new KartotekException(Messages.TOO_MANY_COLUMNS.with(line, MOST_CELLS));
        }
        if (length > LONGEST_ROW) {
            throw new KartotekException(Messages.ROW_TOO_LONG.with(line, LONGEST_ROW));
        }
        cells.add(new String(buffer, offset, count));
    }

    @Override
    protected TableRow buildRecord() {
        return new TableRow(line, cells);
    }
}
