/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.Value;

/** Decides what a row changes: only what differs from the present card, so that the same file twice changes nothing. */
final class RowPlanner {
    private final Field key;
    private final List<Field> derived;
    private final ToLongFunction<Kind> ids;

    /**
     * @param key by which rows find their cards; it is not written to cards that were found
     * @param derived the fields of the customer that are computed from others
     * @param ids gives ids for new records
     */
    RowPlanner(Field key, List<Field> derived, ToLongFunction<Kind> ids) {
        this.key = key;
        this.derived = derived;
        this.ids = ids;
    }

    /**
     * @param found the cards that the row's key found; none for a new card
     * @throws KartotekException where the row cannot be imported
     */
    RowPlan plan(CardRow row, List<PresentCard> found) {
        if (found.isEmpty()) {
            return create(row);
        }
        if (found.size() > 1) {
            throw new KartotekException(Messages.SEVERAL_CARDS.with(found.size(), key.key()));
        }
        return update(row, found.get(0));
    }

    private RowPlan create(CardRow row) {
        long card = ids.applyAsLong(Kind.CUSTOMER);
        List<RecordEdit> edits = new ArrayList<>();
        edits.add(RecordEdit.createCustomer(card, row.customer()));
        row.parts().forEach(part -> edits.add(createPart(part, card)));
        return new RowPlan(row, Optional.empty(), Outcome.CREATED, edits, Optional.empty());
    }

    private RecordEdit createPart(PartRow part, long card) {
        return RecordEdit.createPart(part.kind(), ids.applyAsLong(part.kind()), card, part.values());
    }

    private RowPlan update(CardRow row, PresentCard card) {
        List<RecordEdit> edits = new ArrayList<>();
        Map<String, Value> changed = different(row.customer(), card.customer());
        changed.remove(key.key());
        derived.forEach(field -> leaveDerived(field, changed, card.customer()));
        if (!changed.isEmpty()) {
            edits.add(edit(Kind.CUSTOMER, card.id(), card.id(), changed));
        }
        row.parts().forEach(part -> part(part, card).ifPresent(edits::add));
        Outcome outcome = edits.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        return new RowPlan(row, Optional.of(card), outcome, edits, Optional.empty());
    }

    /**
     * A list that this program wrote calls the derived name of a person by the word that other files have for a company: what only
     * repeats a derived value changes nothing.
     */
    private static void leaveDerived(Field field, Map<String, Value> changed, Map<String, Value> present) {
        Value shown = present.getOrDefault(field.key(), Value.UNKNOWN);
        if (shown.isKnown()) {
            field.inputs().forEach(input -> changed.computeIfPresent(input, (key, wanted) -> wanted.equals(shown) ? null : wanted));
        }
    }

    private Optional<RecordEdit> part(PartRow part, PresentCard card) {
        Optional<CardRecord> present = PartMatch.find(part, card.parts(part.kind()));
        if (present.isEmpty()) {
            return Optional.of(createPart(part, card.id()));
        }
        Map<String, Value> changed = different(part.values(), present.get().values());
        return changed.isEmpty() ? Optional.empty() : Optional.of(edit(part.kind(), present.get().id(), card.id(), changed));
    }

    /** Whatever was changed meanwhile, the file's values are what the user wants now: the edit names no version. */
    private static RecordEdit edit(Kind kind, long id, long card, Map<String, Value> values) {
        return new RecordEdit(RecordEdit.Operation.UPDATE, kind, id, card, OptionalInt.empty(), values);
    }

    private static Map<String, Value> different(Map<String, Value> wanted, Map<String, Value> present) {
        Map<String, Value> different = new HashMap<>();
        wanted.forEach((field, value) -> {
            if (!value.equals(present.getOrDefault(field, Value.UNKNOWN))) {
                different.put(field, value);
            }
        });
        return different;
    }
}
