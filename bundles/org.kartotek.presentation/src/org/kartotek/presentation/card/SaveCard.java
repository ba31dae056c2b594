/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.ArrayList;
import java.util.List;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;

/** Writes what was edited on a card as one change set. Any thread but that of the user interface. */
public final class SaveCard {
    private static final String GONE =
            "The card was saved, but your role does not show it any more: it now belongs to a territory or an owner that you do not see.";

    private final CardIndex index;
    private final CardChange change;

    /** @param change from {@link CardModel#change} */
    public SaveCard(CardIndex index, CardChange change) {
        this.index = index;
        this.change = change;
    }

    /**
     * @return the card as it is now
     * @throws org.kartotek.core.change.ConflictException where somebody else changed the card in the meantime
     * @throws org.kartotek.core.change.InvalidCardException where a value breaks a rule
     */
    public Card run() {
        ChangeSets changes = index.changes();
        long cardId = change.cardId() == 0 ? changes.newId(Kind.CUSTOMER) : change.cardId();
        List<RecordEdit> edits = new ArrayList<>();
        change.records().forEach(each -> edits.add(edit(changes, cardId, each)));
        changes.commit(index.session(), Reason.EDIT, "", edits);
        return index.cards().byId(index.session(), cardId).orElseThrow(() -> new KartotekException(GONE));
    }

    private static RecordEdit edit(ChangeSets changes, long cardId, RecordChange each) {
        return switch (each.what()) {
            case CREATE -> each.kind().isCard()
                    ? RecordEdit.createCustomer(cardId, each.values())
                    : RecordEdit.createPart(each.kind(), changes.newId(each.kind()), cardId, each.values());
            case UPDATE -> RecordEdit.update(each.kind(), each.id(), cardId, each.version(), each.values());
            case ARCHIVE -> RecordEdit.archive(each.kind(), each.id(), cardId);
        };
    }
}
