/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.history;

import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.RecordKey;

/**
 * One stored row of a change set on a record.
 *
 * @param setId the change set
 * @param seq order inside the change set
 * @param key the record
 * @param cardId the card that it is or hangs on
 * @param fieldId the changed field, or 0 for an event of the record
 * @param event what happened
 * @param version that the record got by it; tells which of two rows of a record is the later one
 * @param before value before; unknown for an event
 */
public record ChangeRow(
        long setId, int seq, RecordKey key, long cardId, int fieldId, Event event, int version, Value before) {

    public boolean isFieldChange() {
        return event == Event.CHANGED;
    }
}
