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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;

/**
 * Writes what was edited on a card as one change set. May be run again after an attempt whose end nobody heard of: what that wrote is
 * not written twice. Any thread but that of the user interface.
 */
public final class SaveCard {
    private final CardIndex index;
    private final CardChange change;

    /** @param change from {@link CardModel#change} */
    public SaveCard(CardIndex index, CardChange change) {
        this.index = index;
        this.change = change;
    }

    /**
     * @throws org.kartotek.core.change.ConflictException where somebody else changed the card in the meantime
     * @throws org.kartotek.core.change.InvalidCardException where a value breaks a rule
     */
    public SavedCard run() {
        Optional<Card> there = change.isTriedAgain() ? read() : Optional.empty();
        ChangeSets changes = index.changes();
        long cardId = change.head().orGiven(() -> changes.newId(Kind.CUSTOMER));
        List<RecordEdit> edits =
                change.records().stream().map(each -> edit(cardId, each, there)).toList();
        changes.commit(index.session(), Reason.EDIT, "", edits);
        try {
            return new SavedCard(read(), Optional.empty());
        } catch (RuntimeException e) {
            return new SavedCard(Optional.empty(), Optional.of(e));
        }
    }

    private Optional<Card> read() {
        return index.cards().byId(index.session(), change.head().get());
    }

    private RecordEdit edit(long cardId, RecordChange each, Optional<Card> there) {
        long id = each.id().orGiven(() -> index.changes().newId(each.kind()));
        return switch (each.what()) {
            case CREATE -> there.flatMap(card -> record(card, each.kind(), id))
                    .map(record -> RecordEdit.update(each.kind(), id, cardId, record.version(), each.values()))
                    .orElseGet(() -> created(each.kind(), id, cardId, each.values()));
            case UPDATE -> RecordEdit.update(each.kind(), id, cardId, each.version(), each.values());
            case ARCHIVE -> new RecordEdit(
                    RecordEdit.Operation.ARCHIVE, each.kind(), id, cardId, OptionalInt.of(each.version()), Map.of());
        };
    }

    private static Optional<CardRecord> record(Card card, Kind kind, long id) {
        return card.records().filter(each -> each.kind() == kind && each.id() == id).findFirst();
    }

    private static RecordEdit created(Kind kind, long id, long cardId, Map<String, Value> values) {
        return kind.isCard()
                ? RecordEdit.createCustomer(id, values)
                : RecordEdit.createPart(kind, id, cardId, values);
    }
}
