/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

import java.util.Optional;
import java.util.Set;
import org.kartotek.core.catalogue.Kind;

/**
 * What shall be taken back of one card: what some change sets did to it, whole or in one place.
 *
 * @param cardId id of the customer card
 * @param changeSets ids of the change sets; what they did to other cards stays
 * @param only one place, or empty for all of the card
 */
public record CardUndo(long cardId, Set<Long> changeSets, Optional<Place> only) {
    public CardUndo {
        changeSets = Set.copyOf(changeSets);
    }

    /**
     * One field of a record, or that it was created or taken out of use.
     *
     * @param kind of record
     * @param id of the record
     * @param field key of the field, or empty for the record as a whole
     */
    public record Place(Kind kind, long id, String field) {}
}
