/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What a first walk over a sheet finds: where the list begins, which cells are merged, and what cannot be read. A row with a single
 * cell above the first wide one is a title.
 */
final class Survey {
    /** Rows above the names of the columns. */
    private static final int LONGEST_TITLE = 20;

    private final List<Merged> merged;
    private final int errors;
    private final int unfinished;
    private int firstFilled;
    private int firstWide;

    /** @param reader at the begin of the sheet; it is walked to its end */
    Survey(SheetReader reader) throws XMLStreamException {
        while (reader.nextRow()) {
            long filled = reader.cells().stream().filter(cell -> !cell.isBlank()).count();
            if (filled > 0 && firstFilled == 0) {
                firstFilled = reader.row();
            }
            if (filled > 1 && firstWide == 0 && reader.row() < firstFilled + LONGEST_TITLE) {
                firstWide = reader.row();
            }
        }
        merged = reader.merged();
        errors = reader.errors();
        unfinished = reader.unfinished();
    }

    /** Whether the sheet says anything. */
    boolean hasRows() {
        return firstFilled > 0;
    }

    /** Number of the row that names the columns. */
    int firstRow() {
        return firstWide > 0 ? firstWide : firstFilled;
    }

    List<Merged> merged() {
        return merged;
    }

    int errors() {
        return errors;
    }

    int unfinished() {
        return unfinished;
    }
}
