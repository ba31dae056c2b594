/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.card;

import java.util.Map;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;

/**
 * One record of a card.
 *
 * @param kind of record
 * @param id of the record; unique in its kind
 * @param version grows with every change; a change is made against the version that was read
 * @param values by key of the field; holds every field that the session may read, unknown ones too
 */
public record CardRecord(Kind kind, long id, int version, Map<String, Value> values) {
    public CardRecord {
        values = Map.copyOf(values);
    }

    /** The value of a field; unknown for a field that the session may not read. */
    public Value value(String key) {
        return values.getOrDefault(key, Value.UNKNOWN);
    }
}
