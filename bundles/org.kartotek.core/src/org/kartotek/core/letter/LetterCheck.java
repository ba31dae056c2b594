/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many of the cards that letters are to go to are of which concern.
 *
 * @param cards their number, by all that speaks against a letter to them; nothing speaks against those of the empty set
 */
public record LetterCheck(Map<Set<LetterConcern>, Integer> cards) {
    public LetterCheck {
        cards = Map.copyOf(cards);
    }

    /** All of them. */
    public int total() {
        return cards.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those with a concern. */
    public int with(LetterConcern concern) {
        return sum(cards.entrySet().stream().filter(each -> each.getKey().contains(concern)).mapToInt(Map.Entry::getValue));
    }

    /** Those that get a letter where those with one of these concerns do not. */
    public int without(Set<LetterConcern> leftOut) {
        return sum(cards.entrySet().stream()
                .filter(each -> each.getKey().stream().noneMatch(leftOut::contains))
                .mapToInt(Map.Entry::getValue));
    }

    private static int sum(IntStream numbers) {
        return numbers.sum();
    }
}
