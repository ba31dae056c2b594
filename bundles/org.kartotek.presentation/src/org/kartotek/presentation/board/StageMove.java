/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.board;

import java.util.List;
import java.util.Map;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;

/** Takes an opportunity from one stage to another, as one change set. Any thread but that of the user interface. */
final class StageMove {
    private final CardIndex index;
    private final Stages stages;

    StageMove(CardIndex index, Stages stages) {
        this.index = index;
        this.stages = stages;
    }

    /**
     * @throws KartotekException where somebody else has moved it since it was read, or it is gone, or may not be moved
     */
    void run(BoardCard card, String to) {
        RecordOnCard found = index.cards()
                .record(index.session(), Kind.OPPORTUNITY, card.id())
                .orElseThrow(() -> new NoSuchCardException(card.card()));
        CardRecord record = found.record();
        String now = Stages.key(record.value(Stages.KEY));
        if (!now.equals(card.stage())) {
            throw new KartotekException(Messages.MOVED_MEANWHILE.with(card.title(), stages.label(now)));
        }
        RecordEdit edit = RecordEdit.update(
                Kind.OPPORTUNITY, record.id(), found.cardId(), record.version(), Map.of(Stages.KEY, Stages.value(to)));
        index.changes().commit(index.session(), Reason.EDIT, "", List.of(edit));
    }
}
