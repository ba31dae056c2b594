/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnavailableException;
import org.kartotek.persistence.change.store.StalePlanException;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.DatabaseException;

/** Repeats what failed because somebody else wrote at the same moment: the next attempt sees what he wrote. */
final class Attempts {
    /** How long a write is tried while others keep writing the same cards: a slow machine shall not lose against a quick one. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    /** Longest pause before the second attempt; later ones may be longer, and each is of another length. */
    private static final long PAUSE_MILLIS = 10;
    /** From this attempt on the pauses grow no longer. */
    private static final int LONGEST_PAUSE = 20;

    /** Deadlocks and failed serialisations. */
    private static final Set<String> PASSING = Set.of("40001", "40P01");
    /** A unique number or an id was taken between plan and writing; a new plan finds it, unless the id itself is the mistake. */
    private static final String TAKEN = "23505";

    private static final int MOST_OF_TAKEN = 3;

    private final Database database;

    Attempts(Database database) {
        this.database = database;
    }

    <T> T run(Supplier<T> work) {
        long begun = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            boolean last = System.nanoTime() - begun > PATIENCE_NANOS;
            try {
                return work.get();
            } catch (StalePlanException e) {
                if (last) {
                    throw busy(e);
                }
                database.reloadCatalogue();
            } catch (DatabaseException e) {
                if (e.isLocked()) {
                    throw busy(e);
                }
                if (last || !isPassing(e.sqlState(), attempt)) {
                    throw e;
                }
            }
            pause(attempt);
        }
    }

    private static boolean isPassing(String sqlState, int attempt) {
        return PASSING.contains(sqlState) || TAKEN.equals(sqlState) && attempt < MOST_OF_TAKEN;
    }

    private static KartotekException busy(RuntimeException cause) {
        return new UnavailableException(Messages.BUSY, cause);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(Math.min(attempt, LONGEST_PAUSE) * PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException(Messages.CANCELLED, e);
        }
    }
}
