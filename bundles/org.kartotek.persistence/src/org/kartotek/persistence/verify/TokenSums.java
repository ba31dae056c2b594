/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One sum over the tokens of each card, the same in whatever order they come. */
final class TokenSums {
    private static final int PAGE = 4096;
    private static final long[] NOTHING = new long[PAGE];
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<Long, long[]> pages = new TreeMap<>();

    void add(long cardId, String text, int fieldId, long recordId) {
        long[] sums = pages.computeIfAbsent(Math.floorDiv(cardId, PAGE), page -> new long[PAGE]);
        sums[Math.floorMod(cardId, PAGE)] += hash(text, fieldId, recordId);
    }

    private static long hash(String text, int fieldId, long recordId) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ fieldId) * FNV_PRIME;
        hash = (hash ^ recordId) * FNV_PRIME;
        return hash ^ hash >>> 32;
    }

    /** The cards whose sums differ, in order. */
    List<Long> differences(TokenSums other) {
        SortedSet<Long> numbers = new TreeSet<>(pages.keySet());
        numbers.addAll(other.pages.keySet());
        List<Long> cards = new ArrayList<>();
        for (long number : numbers) {
            long[] one = pages.getOrDefault(number, NOTHING);
            long[] two = other.pages.getOrDefault(number, NOTHING);
            for (int i = 0; i < PAGE; i++) {
                if (one[i] != two[i]) {
                    cards.add(number * PAGE + i);
                }
            }
        }
        return cards;
    }
}
