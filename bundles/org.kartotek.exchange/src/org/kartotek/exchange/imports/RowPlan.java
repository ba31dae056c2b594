/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.List;
import java.util.Optional;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.importing.LikelyDuplicate;

/**
 * What one row of the file leads to.
 *
 * @param row of the file
 * @param present the card that it found, or empty for a new one
 * @param outcome what becomes of the card
 * @param edits that bring it about; none for an unchanged card
 * @param duplicate what a new card is like
 */
record RowPlan(
        CardRow row, Optional<PresentCard> present, Outcome outcome, List<RecordEdit> edits, Optional<LikelyDuplicate> duplicate) {

    RowPlan like(LikelyDuplicate other) {
        return new RowPlan(row, present, outcome, edits, Optional.of(other));
    }

    long line() {
        return row.line();
    }
}
