/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.kartotek.core.query.PageKey;

/**
 * Places at even distances in the indexes of the embedded database. They divide a list into pieces that are small enough to be
 * sorted; old ones divide it less evenly and are not wrong. Thread-safe.
 */
final class KeyMarks {
    /** Marks that divide badly are read again, but not all the time. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Map<String, Marks> known = new ConcurrentHashMap<>();

    private record Marks(List<PageKey> places, long readAt) {
        boolean isFresh() {
            return System.nanoTime() - readAt < FRESH_NANOS;
        }
    }

    /**
     * @param hint of the index
     * @return places in ascending order
     */
    List<PageKey> of(RowSource source, Reading reading, RowOrder order, String hint) throws SQLException {
        Marks marks = known.get(hint);
        if (marks == null) {
            marks = new Marks(read(source, reading, order, hint), System.nanoTime());
            known.put(hint, marks);
        }
        return marks.places();
    }

    private static List<PageKey> read(RowSource source, Reading reading, RowOrder order, String hint) throws SQLException {
        List<PageKey> places = new ArrayList<>();
        long[] count = {0};
        String table = reading.kind().key() + " m" + hint;
        source.visit(new SqlText().add("select " + order.indexColumns() + " from " + table + order.ascending()), row -> {
            if (++count[0] % reading.sizes().distance() == 0) {
                places.add(order.indexPlace(row));
            }
            return true;
        });
        return List.copyOf(places);
    }

    /** Says that a piece of the list took long. */
    void wereUneven(String hint) {
        known.computeIfPresent(hint, (index, marks) -> marks.isFresh() ? marks : null);
    }
}
