/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.bulk;

import java.util.List;
import org.kartotek.core.query.CardQuery;

/**
 * One change of many records. Immutable.
 *
 * @param query whose result is changed, up to its limit; its columns do not matter
 * @param chosen ids of the records that are changed instead of all of the result; empty means all
 * @param assignments what becomes of which field, each field once
 * @param note what it is, in the user's words; may be empty
 */
public record BulkEdit(CardQuery query, List<Long> chosen, List<BulkAssignment> assignments, String note) {
    public BulkEdit {
        chosen = List.copyOf(chosen);
        assignments = List.copyOf(assignments);
    }

    boolean isRelative() {
        return assignments.stream().anyMatch(BulkAssignment::isRelative);
    }
}
