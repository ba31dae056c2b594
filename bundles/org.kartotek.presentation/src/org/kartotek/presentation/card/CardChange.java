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
 * What shall become of a card: a picture of the working copy at one moment, which may go to another thread.
 *
 * @param cardId id of the card, or 0 for a new one
 * @param records the customer first, where it changes, then its parts
 */
public record CardChange(long cardId, List<RecordChange> records) {
    public CardChange {
        records = List.copyOf(records);
    }
}
