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
import java.util.Arrays;
import java.util.List;

/** One sum over the tokens of each card, the same in whatever order they come. */
final class TokenSums {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] sums = new long[1024];

    void add(long cardId, String text, int fieldId, long recordId, int scopeId) {
        int index = Math.toIntExact(cardId);
        if (index >= sums.length) {
            sums = Arrays.copyOf(sums, Math.max(index + 1, sums.length * 2));
        }
        sums[index] += hash(text, fieldId, recordId, scopeId);
    }

    private static long hash(String text, int fieldId, long recordId, int scopeId) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ fieldId) * FNV_PRIME;
        hash = (hash ^ recordId) * FNV_PRIME;
        hash = (hash ^ scopeId) * FNV_PRIME;
        return hash ^ hash >>> 32;
    }

    /** The cards whose sums differ. */
    List<Long> differences(TokenSums other) {
        List<Long> cards = new ArrayList<>();
        int length = Math.max(sums.length, other.sums.length);
        for (int i = 0; i < length; i++) {
            if (at(i) != other.at(i)) {
                cards.add((long) i);
            }
        }
        return cards;
    }

    private long at(int index) {
        return index < sums.length ? sums[index] : 0;
    }
}
