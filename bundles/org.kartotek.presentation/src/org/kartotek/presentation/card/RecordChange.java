/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.Map;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;

/**
 * What shall become of one record of a card.
 *
 * @param what create, update or archive
 * @param kind of record
 * @param id of the record; one that is created gets it when it is written
 * @param version that was read
 * @param values new values by key of the field
 */
record RecordChange(What what, Kind kind, RecordId id, int version, Map<String, Value> values) {
    RecordChange {
        values = Map.copyOf(values);
    }

    enum What {
        CREATE,
        UPDATE,
        ARCHIVE
    }
}
