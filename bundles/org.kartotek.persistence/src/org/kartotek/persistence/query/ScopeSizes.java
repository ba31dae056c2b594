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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Whether a role sees so few cards that it is best to start from them. What was counted is trusted for a while. Thread-safe. */
final class ScopeSizes {
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int MOST_KNOWN = 1_000;

    private final Map<String, Counted> known = new ConcurrentHashMap<>();

    private record Counted(boolean few, long at) {}

    boolean isSmall(RowSource source, Reading reading) throws SQLException {
        if (reading.scopes().isEveryScope()) {
            return false;
        }
        int few = reading.sizes().few();
        String scopes = reading.scopes().scopes("m.");
        Counted counted = known.get(scopes);
        if (counted == null || System.nanoTime() - counted.at() > TRUSTED_NANOS) {
            SqlText sql = new SqlText()
                    .add("select count(*) from (select 1 as x from customer m where " + scopes + " fetch first " + (few + 1))
                    .add(" rows only) n");
            counted = new Counted(source.number(sql) <= few, System.nanoTime());
            if (known.size() > MOST_KNOWN) {
                known.clear();
            }
            known.put(scopes, counted);
        }
        return counted.few();
    }
}
