/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.function.LongSupplier;

/**
 * The id of a record that is being edited. A new record gets it with the first attempt to save it and keeps it for every further one, so
 * that an attempt whose end nobody heard of is not written a second time. Thread-safe.
 */
final class RecordId {
    private volatile long id;

    /** The id, or 0 where none was given yet. */
    long get() {
        return id;
    }

    void set(long known) {
        id = known;
    }

    /** The id; asked for where none was given yet. */
    synchronized long orGiven(LongSupplier next) {
        if (id == 0) {
            id = next.getAsLong();
        }
        return id;
    }
}
