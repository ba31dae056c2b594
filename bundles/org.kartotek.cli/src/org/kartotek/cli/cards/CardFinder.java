/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.cards;

import java.util.Optional;
import org.kartotek.core.card.Card;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.sentence.Sentence;

/** Finds the card that a user names: by customer number, or by {@code #} and the id. */
public final class CardFinder {
    /** What the operand is called in the help. */
    public static final String OPERAND = "CARD";
    /** How cards are named, for the help. */
    public static final Sentence HELP = Messages.CARD_OPERAND;

    private CardFinder() {}

    /** @throws KartotekException where the card does not exist for the session of the index */
    public static Card find(CardIndex index, String named) {
        return search(index, named).orElseThrow(() -> new KartotekException(Messages.NO_CARD.with(named)));
    }

    /** The same, or nothing where there is none. */
    public static Optional<Card> search(CardIndex index, String named) {
        Optional<Card> card = index.cards().byNumber(index.session(), named);
        if (card.isEmpty() && named.matches("#[0-9]{1,18}")) {
            card = index.cards().byId(index.session(), Long.parseLong(named.substring(1)));
        }
        return card;
    }
}
