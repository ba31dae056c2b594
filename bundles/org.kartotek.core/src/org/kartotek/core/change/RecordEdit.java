/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

import java.util.Map;
import java.util.OptionalInt;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;

/**
 * What shall be done with one record. Only values that differ from the present ones become changes.
 *
 * @param operation create, update, archive or restore
 * @param kind of record
 * @param id of the record; for a creation from {@link ChangeSets#newId}
 * @param cardId id of the customer card that the record is or hangs on; for a record that belongs to none {@link Kind#cardOf}
 * @param version the version that the edit was made against, or empty to write whatever is there now
 * @param values new values by key of the field; fields that are not named stay as they are
 */
public record RecordEdit(
        Operation operation, Kind kind, long id, long cardId, OptionalInt version, Map<String, Value> values) {

    public RecordEdit {
        values = Map.copyOf(values);
    }

    public enum Operation {
        CREATE,
        UPDATE,
        /** Takes the record out of use; it keeps its id and values. */
        ARCHIVE,
        /** Takes an archived record back into use. */
        RESTORE
    }

    public static RecordEdit createCustomer(long id, Map<String, Value> values) {
        return new RecordEdit(Operation.CREATE, Kind.CUSTOMER, id, id, OptionalInt.empty(), values);
    }

    public static RecordEdit createPart(Kind kind, long id, long cardId, Map<String, Value> values) {
        return new RecordEdit(Operation.CREATE, kind, id, cardId, OptionalInt.empty(), values);
    }

    /** Of a record that belongs to no card. */
    public static RecordEdit createAlone(Kind kind, long id, Map<String, Value> values) {
        return createPart(kind, id, kind.cardOf(id), values);
    }

    public static RecordEdit update(Kind kind, long id, long cardId, int version, Map<String, Value> values) {
        return new RecordEdit(Operation.UPDATE, kind, id, cardId, OptionalInt.of(version), values);
    }

    /** @param version that was seen by who takes the record out of use: what was changed since is a conflict */
    public static RecordEdit archive(Kind kind, long id, long cardId, int version) {
        return new RecordEdit(Operation.ARCHIVE, kind, id, cardId, OptionalInt.of(version), Map.of());
    }

    /** Whatever the record says now: for a command, whose user names a record and has not looked at its values. */
    public static RecordEdit archive(Kind kind, long id, long cardId) {
        return new RecordEdit(Operation.ARCHIVE, kind, id, cardId, OptionalInt.empty(), Map.of());
    }
}
