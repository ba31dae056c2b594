/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.Value;

/**
 * One row, read and perhaps planned.
 *
 * @param line of the file
 * @param key by which other files name the row, or empty
 * @param cells as they stand
 * @param cardId the card that the record hangs on; 0 for a card and for what belongs to none
 * @param values by key of the field
 * @param contact values of the contact of a card; empty where there are none
 */
record RecordRow(
        long line, Optional<String> key, Cells cells, long cardId, Map<String, Value> values, Map<String, Value> contact) {

    /** What a row changes. */
    record Plan(RecordRow row, long id, long cardId, Outcome outcome, List<RecordEdit> edits) {}
}
