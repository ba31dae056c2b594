/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.Sales;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;

/**
 * Writes what was edited in the form of a record as one change set. May be run again after an attempt whose end nobody heard of: what
 * that wrote is not written twice. Any thread but that of the user interface.
 */
public final class SaveRecord {
    private final CardIndex index;
    private final Kind kind;
    private final long cardId;
    private final CardChange change;

    /**
     * @param kind of the record
     * @param cardId id of the card that it hangs on; not looked at where it belongs to none
     * @param change from {@link RecordForm#change}
     */
    public SaveRecord(CardIndex index, Kind kind, long cardId, CardChange change) {
        this.index = index;
        this.kind = kind;
        this.cardId = cardId;
        this.change = change;
    }

    /**
     * @throws org.kartotek.core.change.ConflictException where somebody else changed it in the meantime
     * @throws org.kartotek.core.change.InvalidCardException where a value breaks a rule
     */
    public SavedRecord run() {
        long id = change.head().orGiven(() -> index.changes().newId(kind));
        long place = kind.isAlone() ? kind.cardOf(id) : cardId;
        Catalogue catalogue = index.catalogue(index.session());
        boolean again = change.isTriedAgain();
        List<RecordEdit> edits =
                change.records().stream().map(each -> edit(each, place, linked(catalogue, each, id), again)).toList();
        index.changes().commit(index.session(), Reason.EDIT, "", edits);
        try {
            return new SavedRecord(ReadRecord.of(index, kind, id, new NullProgressMonitor()), Optional.empty());
        } catch (RuntimeException e) {
            return new SavedRecord(Optional.empty(), Optional.of(e));
        }
    }

    /** A new record in the form names the one that the form is about. */
    private Map<String, Value> linked(Catalogue catalogue, RecordChange each, long id) {
        Map<String, Value> values = new HashMap<>(each.values());
        if (each.what() == RecordChange.What.CREATE && each.kind() != kind) {
            RecordPlace.link(catalogue, each.kind(), kind).ifPresent(link -> values.put(link.key(), Value.of(id)));
        }
        return values;
    }

    private RecordEdit edit(RecordChange each, long place, Map<String, Value> values, boolean again) {
        long id = each.id().orGiven(() -> index.changes().newId(each.kind()));
        return switch (each.what()) {
            case CREATE -> written(each.kind(), id, again)
                    .map(there -> RecordEdit.update(each.kind(), id, place, there.record().version(), values))
                    .orElseGet(() -> RecordEdit.createPart(each.kind(), id, place, whole(each.kind(), id, values)));
            case UPDATE -> RecordEdit.update(each.kind(), id, place, each.version(), values);
            case ARCHIVE -> new RecordEdit(
                    RecordEdit.Operation.ARCHIVE, each.kind(), id, place, OptionalInt.of(each.version()), Map.of());
        };
    }

    /** Quotes and purchases that were given no number get one, and quotes a last day. */
    private Map<String, Value> whole(Kind of, long id, Map<String, Value> values) {
        if (of != Kind.QUOTE && of != Kind.PURCHASE) {
            return values;
        }
        Session session = index.session();
        Catalogue catalogue = index.catalogue(session);
        Object date = values.getOrDefault(InvoiceFields.DATE, Value.UNKNOWN).content().orElseGet(session::today);
        Map<String, Value> whole = new HashMap<>(values);
        Sales.given(of, id, (LocalDate) date, index.office().seller()).forEach((key, value) -> catalogue.find(of, key)
                .filter(session.rights()::mayWrite)
                .filter(field -> values.getOrDefault(key, Value.UNKNOWN).equals(Value.UNKNOWN))
                .ifPresent(field -> whole.put(key, value)));
        return whole;
    }

    private Optional<RecordOnCard> written(Kind of, long id, boolean again) {
        return again ? index.cards().record(index.session(), of, id) : Optional.empty();
    }
}
