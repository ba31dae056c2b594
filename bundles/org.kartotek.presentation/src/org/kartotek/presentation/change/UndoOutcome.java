/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.change;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.change.UndoResult.Conflict;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;

/**
 * What an undo did, in words.
 *
 * @param result as the card index tells it
 * @param left what was changed since and stays as it is
 */
public record UndoOutcome(UndoResult result, List<Left> left) {
    /** More are counted, not named. */
    private static final int NAMED = 200;

    public UndoOutcome {
        left = List.copyOf(left);
    }

    /**
     * Something that stays as it is.
     *
     * @param cardId id of the card
     * @param card its name; empty where the session does not see it
     * @param field label of the field; empty for a record as a whole
     */
    public record Left(long cardId, String card, String field) {}

    /** Finds the words. Any thread but that of the user interface. */
    public static UndoOutcome of(CardIndex index, UndoResult result) {
        List<Conflict> named = result.conflicts().stream().limit(NAMED).toList();
        List<Long> ids = named.stream().map(Conflict::cardId).distinct().toList();
        Map<Long, Card> cards = index.cards().byIds(index.session(), ids).stream()
                .collect(Collectors.toMap(Card::id, Function.identity()));
        Catalogue catalogue = index.catalogue(index.session());
        return new UndoOutcome(
                result,
                named.stream()
                        .map(each -> new Left(each.cardId(), name(cards.get(each.cardId())), label(index, catalogue, each)))
                        .toList());
    }

    /** The name of a card; empty where the session does not see it. */
    static String name(Card card) {
        Value name = card == null ? Value.UNKNOWN : card.customer().value("name");
        return name.content().map(Object::toString).orElse("");
    }

    private static String label(CardIndex index, Catalogue catalogue, Conflict conflict) {
        return catalogue
                .find(conflict.kind(), conflict.field())
                .map(Field::labels)
                .map(labels -> labels.in(index.session().locale()))
                .orElse("");
    }
}
