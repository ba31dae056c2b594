/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.query.PageKey;

/**
 * A part of the index of an order, between two places.
 *
 * @param lower its first place in ascending order, itself included; empty for the beginning of the index
 * @param upper the first place behind it; empty for the end of the index
 */
record Piece(Optional<PageKey> lower, Optional<PageKey> upper) {
    static final Piece WHOLE = new Piece(Optional.empty(), Optional.empty());

    static final Comparator<PageKey> ASCENDING =
            Comparator.comparing(PageKey::sortKey).thenComparingLong(PageKey::id);
    /** Pieces grow, so that a long walk needs few statements. */
    private static final int MOST_MARKS = 32;

    /**
     * The pieces of an index from a place on, in the direction of the order.
     *
     * @param marks places in ascending order
     * @param after the place before the first row, or empty for all
     */
    static List<Piece> divide(List<PageKey> marks, Optional<PageKey> after, boolean descending) {
        List<PageKey> bounds = new ArrayList<>(marks);
        bounds.sort(descending ? ASCENDING.reversed() : ASCENDING);
        Comparator<PageKey> direction = descending ? ASCENDING.reversed() : ASCENDING;
        int next = after.map(place -> behind(bounds, place, direction)).orElse(0);
        List<Piece> pieces = new ArrayList<>();
        Optional<PageKey> from = Optional.empty();
        for (int width = 1; next < bounds.size(); width = Math.min(MOST_MARKS, width * 2)) {
            Optional<PageKey> to = Optional.of(bounds.get(next));
            pieces.add(descending ? new Piece(to, from) : new Piece(from, to));
            from = to;
            next += width;
        }
        pieces.add(descending ? new Piece(Optional.empty(), from) : new Piece(from, Optional.empty()));
        return pieces;
    }

    private static int behind(List<PageKey> bounds, PageKey place, Comparator<PageKey> direction) {
        int found = Collections.binarySearch(bounds, place, direction);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The pieces that only whole keys divide: rows of one key stay together. */
    static List<PageKey> wholeKeys(List<PageKey> marks) {
        List<PageKey> kept = new ArrayList<>();
        for (PageKey mark : marks) {
            if (kept.isEmpty() || !kept.getLast().sortKey().equals(mark.sortKey())) {
                kept.add(new PageKey(mark.sortKey(), Long.MIN_VALUE));
            }
        }
        return kept;
    }
}
