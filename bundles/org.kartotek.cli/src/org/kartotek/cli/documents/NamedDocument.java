/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.documents;

import org.kartotek.cli.command.UsageException;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;

/**
 * A document that a user names by its id, and the card that it hangs on.
 *
 * @param cardId id of the card
 * @param record the document
 */
record NamedDocument(long cardId, CardRecord record) {
    /** What the operand is called in the help. */
    static final String OPERAND = "ID";
    /** How documents are named, for the help. */
    static final Sentence HELP = Messages.DOCUMENT_OPERAND;

    /**
     * @param command the command that asks
     * @throws KartotekException where it does not exist for the session of the index
     */
    static NamedDocument find(CardIndex index, String id, String command) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new UsageException(Messages.NOT_NUMBER.with(id), command);
        }
        long documentId = Long.parseLong(id);
        long cardId = index.documents().cardOf(index.session(), documentId).orElseThrow(() -> none(id));
        Card card = index.cards().byId(index.session(), cardId).orElseThrow(() -> none(id));
        CardRecord record = card.parts(Kind.DOCUMENT).stream()
                .filter(each -> each.id() == documentId)
                .findFirst()
                .orElseThrow(() -> none(id));
        return new NamedDocument(cardId, record);
    }

    private static KartotekException none(String id) {
        return new KartotekException(Messages.NO_DOCUMENT.with(id));
    }
}
