/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.audit;

import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A card that somebody has, or could have, seen in some time.
 *
 * @param card its id
 * @param ways keys of the events by which; empty where he could have
 * @param first when for the first time
 * @param last when for the last time
 */
public record SeenCard(long card, SortedSet<String> ways, Instant first, Instant last) {

    /** A card that was seen once. */
    public static SeenCard once(long card, String way, Instant at) {
        return new SeenCard(card, new TreeSet<>(Set.of(way)), at, at);
    }

    /** Both together. */
    public SeenCard and(SeenCard other) {
        SortedSet<String> both = new TreeSet<>(ways);
        both.addAll(other.ways);
        return new SeenCard(
                card, both, first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
