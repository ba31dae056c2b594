/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.RecordEdit.Operation;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.RecordKey;

/** The edits that take back what one change set did to one record. */
public final class Reversal {
    private final RecordKey key;
    private final long cardId;
    private final Map<Integer, Value> before = new LinkedHashMap<>();
    private Event event;
    private OptionalInt version = OptionalInt.empty();

    private Reversal(ChangeRow row) {
        this.key = row.key();
        this.cardId = row.cardId();
    }

    /**
     * @param rows of one change set, those of each record from the oldest to the newest
     */
    public static List<Reversal> of(List<ChangeRow> rows) {
        Map<RecordKey, Reversal> reversals = new LinkedHashMap<>();
        for (ChangeRow row : rows) {
            reversals.computeIfAbsent(row.key(), key -> new Reversal(row)).add(row);
        }
        return List.copyOf(reversals.values());
    }

    /** The oldest value before counts, and a creation before whatever else happened. */
    private void add(ChangeRow row) {
        if (row.isFieldChange()) {
            before.putIfAbsent(row.fieldId(), row.before());
        } else if (event == null) {
            event = row.event();
        } else if (event != Event.CREATED) {
            // out of use and back again, or the other way round
            event = null;
        }
    }

    public RecordKey key() {
        return key;
    }

    public long cardId() {
        return cardId;
    }

    /** Whether the change set created the record. */
    public boolean isOfCreation() {
        return event == Event.CREATED;
    }

    /** What happened to the record as a whole, or null. */
    public Event event() {
        return event;
    }

    /** The values before, by id of the field; none for a record that was created. */
    public Map<Integer, Value> before() {
        return isOfCreation() ? Map.of() : before;
    }

    /** The edits shall fail where the record has another version by then. */
    void basedOn(int present) {
        version = OptionalInt.of(present);
    }

    /** Leaves a field as it is. */
    public void keep(int fieldId) {
        before.remove(fieldId);
    }

    /** Leaves the record in use, or out of use, as it is. */
    public void keepEvent() {
        event = null;
    }

    /** Leaves the whole record as it is. */
    public void keepAll() {
        event = null;
        before.clear();
    }

    /** Whether nothing is left to be taken back. */
    public boolean isEmpty() {
        return event == null && before.isEmpty();
    }

    /**
     * The edits of several reversals in an order in which none stands in the way of another: a card is taken back into use before
     * what hangs on it is written, and out of use afterwards.
     */
    public static List<RecordEdit> edits(List<Reversal> reversals, Catalogue catalogue) {
        List<RecordEdit> first = new ArrayList<>();
        List<RecordEdit> middle = new ArrayList<>();
        List<RecordEdit> last = new ArrayList<>();
        for (Reversal each : reversals) {
            boolean card = each.key.kind().isCard();
            if (each.event == Event.ARCHIVED) {
                (card ? first : middle).add(each.edit(Operation.RESTORE, Map.of()));
            }
            if (!each.before().isEmpty()) {
                middle.add(each.edit(Operation.UPDATE, each.values(catalogue)));
            }
            if (each.event == Event.CREATED || each.event == Event.RESTORED) {
                (card ? last : middle).add(each.edit(Operation.ARCHIVE, Map.of()));
            }
        }
        first.addAll(middle);
        first.addAll(last);
        return first;
    }

    private Map<String, Value> values(Catalogue catalogue) {
        Map<String, Value> values = new HashMap<>();
        before.forEach((id, value) -> values.put(catalogue.byId(id).orElseThrow().key(), value));
        return values;
    }

    private RecordEdit edit(Operation operation, Map<String, Value> values) {
        return new RecordEdit(operation, key.kind(), key.id(), cardId, version, values);
    }
}
