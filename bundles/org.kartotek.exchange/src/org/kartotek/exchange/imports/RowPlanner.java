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
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.Value;

/** Decides what a row changes: only what differs from the present card, so that the same file twice changes nothing. */
final class RowPlanner {
    private static final String FIRST_NAME = "first_name";
    private static final String LAST_NAME = "last_name";

    private final Field key;
    private final ToLongFunction<Kind> ids;

    /**
     * @param key by which rows find their cards; it is not written to cards that were found
     * @param ids gives ids for new records
     */
    RowPlanner(Field key, ToLongFunction<Kind> ids) {
        this.key = key;
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
            throw new KartotekException("There are " + found.size() + " cards with this " + key.key()
                    + "; import by a field that tells them apart.");
        }
        return update(row, found.get(0));
    }

    private RowPlan create(CardRow row) {
        long card = ids.applyAsLong(Kind.CUSTOMER);
        List<RecordEdit> edits = new ArrayList<>();
        edits.add(RecordEdit.createCustomer(card, row.customer()));
        if (!row.contact().isEmpty()) {
            edits.add(RecordEdit.createPart(Kind.CONTACT, ids.applyAsLong(Kind.CONTACT), card, row.contact()));
        }
        return new RowPlan(row.line(), Outcome.CREATED, edits);
    }

    private RowPlan update(CardRow row, PresentCard card) {
        List<RecordEdit> edits = new ArrayList<>();
        Map<String, Value> changed = different(row.customer(), card.customer());
        changed.remove(key.key());
        if (!changed.isEmpty()) {
            edits.add(edit(Kind.CUSTOMER, card.id(), card.id(), changed));
        }
        if (!row.contact().isEmpty()) {
            contact(row, card).ifPresent(edits::add);
        }
        return new RowPlan(row.line(), edits.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, edits);
    }

    private Optional<RecordEdit> contact(CardRow row, PresentCard card) {
        Optional<CardRecord> present = match(row.contact(), card.contacts());
        if (present.isEmpty()) {
            return Optional.of(
                    RecordEdit.createPart(Kind.CONTACT, ids.applyAsLong(Kind.CONTACT), card.id(), row.contact()));
        }
        Map<String, Value> changed = different(row.contact(), present.get().values());
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(edit(Kind.CONTACT, present.get().id(), card.id(), changed));
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

    private static Optional<CardRecord> match(Map<String, Value> wanted, List<CardRecord> contacts) {
        String name = name(wanted);
        if (!name.isEmpty()) {
            return contacts.stream().filter(contact -> name(contact.values()).equals(name)).findFirst();
        }
        if (contacts.size() > 1) {
            throw new KartotekException("The card has " + contacts.size()
                    + " contacts and the row does not say by name which of them is meant.");
        }
        return contacts.stream().findFirst();
    }

    private static String name(Map<String, Value> contact) {
        return Folding.fold(text(contact, FIRST_NAME) + " " + text(contact, LAST_NAME));
    }

    private static String text(Map<String, Value> values, String field) {
        Value value = values.getOrDefault(field, Value.UNKNOWN);
        return value.isKnown() ? Canonical.text(value) : "";
    }
}
