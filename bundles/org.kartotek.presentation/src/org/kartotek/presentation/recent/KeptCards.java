/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.recent;

import java.util.ArrayList;
import java.util.List;

/**
 * Ids of the cards that a user looked at lately, and of those that he keeps at hand. Ids alone: what stands on a card is read when it is
 * shown, under the rights of that moment.
 *
 * @param recent the latest first
 * @param pinned in the order in which they were pinned
 */
public record KeptCards(List<Long> recent, List<Long> pinned) {
    /** The most recent cards. */
    public static final int MOST_RECENT = 20;
    /** The most pinned cards. */
    public static final int MOST_PINNED = 50;

    static final KeptCards NONE = new KeptCards(List.of(), List.of());

    public KeptCards {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        pinned = pinned.stream().distinct().limit(MOST_PINNED).toList();
    }

    KeptCards visited(long card) {
        List<Long> visited = new ArrayList<>(recent);
        visited.remove(card);
        visited.add(0, card);
        return new KeptCards(visited, pinned);
    }

    KeptCards pinned(long card, boolean wanted) {
        List<Long> kept = new ArrayList<>(pinned);
        kept.remove(card);
        if (wanted) {
            kept.add(card);
        }
        return new KeptCards(recent, kept);
    }
}
