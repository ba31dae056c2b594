/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** What so many cards fulfil that it is of no use to read them, and how many at least; trusted for a while. Thread-safe. */
final class CommonDemands {
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int MOST_KNOWN = 2_000;

    private final Map<DemandKey, Seen> known = new ConcurrentHashMap<>();

    private record Seen(int moreThan, long at) {}

    /** Whether more than so many cards fulfil it. */
    boolean isKnown(SqlText demand, int most) {
        Seen seen = known.get(DemandKey.of(demand));
        return seen != null && seen.moreThan() >= most && System.nanoTime() - seen.at() < TRUSTED_NANOS;
    }

    void remember(SqlText demand, int moreThan) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(DemandKey.of(demand), new Seen(moreThan, System.nanoTime()));
    }
}
