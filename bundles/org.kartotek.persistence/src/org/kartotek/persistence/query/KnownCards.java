/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The cards that fulfil demands, as they were read: right until something is written. For the embedded database, where nobody else
 * writes. Thread-safe.
 */
final class KnownCards {
    /** Of all demands together; 16 MB. */
    private static final long MOST_IDS = 2_000_000;

    private final Map<DemandKey, long[]> known = new HashMap<>();
    private long writes;
    private long held;

    /**
     * @param now the number of {@link org.kartotek.persistence.connect.Database#writes} when the query began
     * @return ids in ascending order; not to be changed
     */
    synchronized Optional<long[]> of(SqlText demand, long now) {
        return now == writes ? Optional.ofNullable(known.get(DemandKey.of(demand))) : Optional.empty();
    }

    /**
     * @param readAt the number of writes before they were read
     */
    synchronized void remember(SqlText demand, long[] cards, long readAt) {
        if (readAt < writes || cards.length > MOST_IDS) {
            return;
        }
        if (readAt > writes || held + cards.length > MOST_IDS) {
            known.clear();
            held = 0;
            writes = readAt;
        }
        long[] former = known.put(DemandKey.of(demand), cards);
        held += cards.length - (former == null ? 0 : former.length);
    }
}
