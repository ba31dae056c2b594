/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import java.util.List;
import java.util.Optional;
import org.kartotek.core.catalogue.Kind;

/**
 * What became of one row, or would become of it.
 *
 * @param line number of the row's first line in the file
 * @param verdict what became of it
 * @param title by which the user knows the row; empty where it could not be read
 * @param reason why it was rejected; empty for other rows
 * @param duplicate the card or row that a new card is like
 * @param values what is written, in the order of the card; for a rehearsal only
 */
public record ImportedRow(
        long line, Verdict verdict, String title, String reason, Optional<LikelyDuplicate> duplicate, List<ImportedValue> values) {

    public ImportedRow {
        values = List.copyOf(values);
    }

    /** What becomes of a row. */
    public enum Verdict {
        NEW,
        CHANGED,
        UNCHANGED,
        REJECTED
    }

    /**
     * @param kind of the record that gets the value
     * @param record number of the record among those of the row, from 0 for the customer
     * @param label of the field
     * @param before present value as it is shown; empty where there is none
     * @param after new value as it is shown
     */
    public record ImportedValue(Kind kind, int record, String label, String before, String after) {}
}
