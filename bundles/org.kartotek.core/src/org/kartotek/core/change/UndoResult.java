/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

import java.util.List;
import java.util.OptionalLong;
import org.kartotek.core.catalogue.Kind;

/**
 * What an undo did.
 *
 * @param changeSet id of the change set that the undo made, or empty where nothing was left to take back
 * @param records how many records were taken back, in whole or in part
 * @param conflicts what was changed since and therefore left as it is, one line of {@link Conflict} each
 */
public record UndoResult(OptionalLong changeSet, long records, List<Conflict> conflicts) {
    public UndoResult {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A value that somebody changed after the change set that was to be undone.
     *
     * @param cardId id of the customer card
     * @param kind of record
     * @param id of the record, which is the card or hangs on it
     * @param field key of the field, or empty where the record itself was archived or created since
     * @param changeSet id of the later change set
     */
    public record Conflict(long cardId, Kind kind, long id, String field, long changeSet) {}
}
