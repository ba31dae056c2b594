/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.List;
import java.util.Optional;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.value.Value;

/**
 * What is to be written to one record.
 *
 * @param key which record
 * @param cardId the card that it is or hangs on
 * @param event creation, archiving or restoring, or empty where only fields change
 * @param versionBefore what the record has to have still; 0 for a creation
 * @param version what it gets
 * @param recorded whether the changed fields go to the history; not where the same change set created the record
 * @param changes in the order of the ids of their fields, derived fields included
 * @param card what stands on the row of a card beside its fields; empty for what hangs on one, and where nothing of it changes
 */
public record RecordWrite(
        RecordKey key,
        long cardId,
        Optional<Event> event,
        int versionBefore,
        int version,
        boolean recorded,
        List<FieldChange> changes,
        Optional<CardColumns> card) {

    /**
     * @param number the folded number that no other card in use may have, or null
     * @param formerNumber the one that the card has had, or null
     * @param place where the card belongs
     */
    public record CardColumns(String number, String formerNumber, Place place) {}

    /**
     * @param territory key of the territory, or null
     * @param owner login of the owner, or null
     */
    public record Place(String territory, String owner) {}

    public RecordWrite {
        changes = List.copyOf(changes);
    }

    public boolean isCreation() {
        return event.filter(Event.CREATED::equals).isPresent();
    }

    /** The changed fields. */
    public List<Field> fields() {
        return changes.stream().map(FieldChange::field).toList();
    }

    /** The value that a field gets; unknown for one that does not change. */
    public Value after(Field field) {
        return changes.stream()
                .filter(change -> change.field().id() == field.id())
                .map(FieldChange::after)
                .findFirst()
                .orElse(Value.UNKNOWN);
    }
}
