/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.List;

/**
 * What was edited on a card and is not saved yet, in a form that outlives the program.
 *
 * @param cardId id of the card, or 0 for a new one
 * @param name of the card, as far as it is known
 * @param records those that were edited, the customer first
 */
public record CardDraft(long cardId, String name, List<RecordDraft> records) {
    public CardDraft {
        records = List.copyOf(records);
    }

    /** Whether nothing was edited. */
    public boolean isEmpty() {
        return records.isEmpty();
    }
}
