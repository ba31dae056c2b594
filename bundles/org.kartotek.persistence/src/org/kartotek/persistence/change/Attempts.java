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
import java.util.function.Supplier;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.change.store.StalePlanException;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.DatabaseException;

/** Repeats what failed because somebody else wrote at the same moment: the next attempt sees what he wrote. */
final class Attempts {
    private static final int MOST = 5;
    private static final long PAUSE_MILLIS = 20;

    /** Deadlocks, failed serialisations, and a unique number or id that was taken between plan and writing. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "40XL1", "40XL2", "23505");
    /** Waited too long for a lock on a server. */
    private static final String LOCKED = "55P03";

    private final Database database;

    Attempts(Database database) {
        this.database = database;
    }

    <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (StalePlanException e) {
                if (attempt == MOST) {
                    throw busy(e);
                }
                database.reloadCatalogue();
            } catch (DatabaseException e) {
                if (LOCKED.equals(e.sqlState())) {
                    throw busy(e);
                }
                if (attempt == MOST || !PASSING.contains(e.sqlState())) {
                    throw e;
                }
            }
            pause(attempt);
        }
    }

    private static KartotekException busy(RuntimeException cause) {
        return new KartotekException(
                "Somebody else is writing the same cards, perhaps with an import. Nothing was saved; try again in a moment.", cause);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(attempt * PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KartotekException("The work was cancelled. Nothing was saved.", e);
        }
    }
}
