/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.Map;
import org.kartotek.core.value.Value;

/**
 * A record as it stands in the database.
 *
 * @param key which record
 * @param cardId the card that it is or hangs on
 * @param version counts the change sets that touched it
 * @param archived whether it is out of use
 * @param changedIn the change set that touched it last; for a card also one that touched what hangs on it
 * @param values by key of the field; holds at least every field that the change needs
 */
public record PresentRecord(
        RecordKey key, long cardId, int version, boolean archived, long changedIn, Map<String, Value> values) {

    public Value value(String fieldKey) {
        return values.getOrDefault(fieldKey, Value.UNKNOWN);
    }
}
