/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.util.List;
import java.util.Optional;
import org.kartotek.core.query.CardQuery;

/**
 * Whom letters are to go to.
 *
 * @param list the query of the list; empty where a card is meant that stands by itself
 * @param chosen ids of the cards that are meant first; empty to mean all of the list
 * @param name what the card is called, where it is one; may be empty
 * @param searched what is searched in the list; may be empty
 */
public record LetterTarget(Optional<CardQuery> list, List<Long> chosen, String name, String searched) {
    public LetterTarget {
        chosen = List.copyOf(chosen);
    }

    /** One card. */
    public static LetterTarget card(long id, String name) {
        return new LetterTarget(Optional.empty(), List.of(id), name, "");
    }
}
