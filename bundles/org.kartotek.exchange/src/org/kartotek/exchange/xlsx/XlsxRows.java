/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kartotek.exchange.table.TableRow;
import org.kartotek.exchange.table.TableRows;

/**
 * The rows of a list on a sheet: from the one that names the columns on, each as wide as that one. What a cell says that goes over
 * several rows is said by each of them that says anything else.
 */
final class XlsxRows implements TableRows {
    private final SheetReader reader;
    private final int firstRow;
    private final Deque<Merged> coming = new ArrayDeque<>();
    private final Map<Merged, String> open = new HashMap<>();
    private int width;

    /**
     * @param firstRow number of the row that names the columns
     * @param merged cells over several rows
     */
    XlsxRows(SheetReader reader, int firstRow, List<Merged> merged) {
        this.reader = reader;
        this.firstRow = firstRow;
        merged.stream().sorted(Comparator.comparingInt(Merged::first)).forEach(coming::add);
    }

    @Override
    public Optional<TableRow> next() {
        try {
            while (reader.nextRow()) {
                List<String> cells = new ArrayList<>(reader.cells());
                boolean says = cells.stream().anyMatch(cell -> !cell.isBlank());
                spread(cells, says);
                if (says && reader.row() >= firstRow) {
                    return Optional.of(new TableRow(reader.row(), fitted(cells)));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            throw XlsxFile.damaged(broken);
        }
    }

    private void spread(List<String> cells, boolean says) {
        int row = reader.row();
        open.keySet().removeIf(cell -> cell.last() < row);
        while (!coming.isEmpty() && coming.peek().first() <= row) {
            Merged cell = coming.remove();
            if (cell.first() == row && cell.column() < cells.size()) {
                open.put(cell, cells.get(cell.column()));
            }
        }
        if (says) {
            open.forEach((cell, text) -> fill(cells, cell.column(), text));
        }
    }

    private static void fill(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        if (cells.get(column).isBlank()) {
            cells.set(column, text);
        }
    }

    private List<String> fitted(List<String> cells) {
        if (width == 0) {
            width = cells.size();
            while (width > 1 && cells.get(width - 1).isBlank()) {
                width--;
            }
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return List.copyOf(cells.subList(0, width));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException failed) {
            throw XlsxFile.damaged(failed);
        }
    }
}
