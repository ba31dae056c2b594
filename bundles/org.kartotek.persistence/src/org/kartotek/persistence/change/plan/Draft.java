/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.value.Value;

/** A record while edits are applied to it: what it was and what it shall be. */
final class Draft {
    private final RecordKey key;
    private final long cardId;
    private final PresentRecord present;
    private final Map<String, Value> changed = new HashMap<>();
    private boolean archived;

    private Draft(RecordKey key, long cardId, PresentRecord present) {
        this.key = key;
        this.cardId = cardId;
        this.present = present;
        this.archived = present != null && present.archived();
    }

    /** Of a record that is there. */
    static Draft of(PresentRecord present) {
        return new Draft(present.key(), present.cardId(), present);
    }

    /** Of a record that shall be created. */
    static Draft created(RecordKey key, long cardId) {
        return new Draft(key, cardId, null);
    }

    RecordKey key() {
        return key;
    }

    long cardId() {
        return cardId;
    }

    boolean isCreated() {
        return present == null;
    }

    /** The record as it stands; null for one that shall be created. */
    PresentRecord present() {
        return present;
    }

    Value before(String fieldKey) {
        return present == null ? Value.UNKNOWN : present.value(fieldKey);
    }

    Value after(String fieldKey) {
        Value value = changed.get(fieldKey);
        return value != null ? value : before(fieldKey);
    }

    /**
     * @return whether the value is another one than just before
     */
    boolean set(String fieldKey, Value value) {
        boolean differs = !value.equals(after(fieldKey));
        if (value.equals(before(fieldKey))) {
            changed.remove(fieldKey);
        } else {
            changed.put(fieldKey, value);
        }
        return differs;
    }

    /** Keys of the fields whose values are to be others than they were. */
    Set<String> changed() {
        return changed.keySet();
    }

    boolean changes(String fieldKey) {
        return changed.containsKey(fieldKey);
    }

    boolean wasArchived() {
        return present != null && present.archived();
    }

    boolean isArchived() {
        return archived;
    }

    void setArchived(boolean out) {
        archived = out;
    }

    /** Whether anything is to be written. */
    boolean isEffective() {
        return isCreated() || !changed.isEmpty() || archived != wasArchived();
    }
}
