/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.card.Cards;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.RecordNames;
import org.kartotek.core.rights.Session;
import org.kartotek.core.text.Folding;

/**
 * The records that rows have named so far. They are looked up once: a card or a purchase to which the first rows have added something is
 * hidden from then on, until the whole import is written. One thread.
 */
final class NamedRecords implements RecordNames {
    private final RecordNames names;
    private final Cards cards;
    private final Session session;
    private final Map<Called, Long> found = new HashMap<>();
    private final Map<Numbered, Long> places = new HashMap<>();

    private record Called(Kind kind, String name) {}

    private record Numbered(Kind kind, long id) {}

    /** @param names looks up what was not named before */
    NamedRecords(RecordNames names, Cards cards, Session session) {
        this.names = names;
        this.cards = cards;
        this.session = session;
    }

    @Override
    public Optional<Long> find(Kind kind, String name) {
        Called called = new Called(kind, Folding.fold(name.strip()));
        if (!found.containsKey(called)) {
            names.find(kind, name).ifPresent(id -> found.put(called, id));
        }
        return Optional.ofNullable(found.get(called));
    }

    /** Id of the card on which a record hangs; empty where it does not exist for the session. */
    Optional<Long> cardOf(Kind kind, long id) {
        Numbered numbered = new Numbered(kind, id);
        if (!places.containsKey(numbered)) {
            cards.record(session, kind, id).map(RecordOnCard::cardId).ifPresent(card -> places.put(numbered, card));
        }
        return Optional.ofNullable(places.get(numbered));
    }
}
