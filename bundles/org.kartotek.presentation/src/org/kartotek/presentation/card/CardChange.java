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
import java.util.Optional;

/**
 * What shall become of a card, or of another record with those in it: a picture of the working copy at one moment, which may go to
 * another thread.
 *
 * @param head id of the card or record; one that is saved for the first time gets it then
 * @param records the head first, where it changes, then what is edited with it
 */
public record CardChange(RecordId head, List<RecordChange> records) {
    public CardChange {
        records = List.copyOf(records);
    }

    /** What becomes of one record, or empty where it stays as it is. */
    Optional<RecordChange> of(RecordId record) {
        return records.stream().filter(each -> each.id() == record).findFirst();
    }

    /** Whether an earlier attempt may have written new records of this change. */
    boolean isTriedAgain() {
        return records.stream().anyMatch(each -> each.what() == RecordChange.What.CREATE && each.id().get() != 0);
    }
}
