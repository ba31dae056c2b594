/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

import java.util.List;
import java.util.OptionalLong;

/**
 * A change set that is too large for one transaction. Lists hide its cards until it is done; left open by a crash, it is
 * rolled back when the database is opened next. One thread at a time.
 */
public interface BulkChange extends AutoCloseable {
    /** Edits that are surely written in one piece. Of a call with more all are planned beforehand, which takes as long again. */
    int AT_ONCE = 200;

    /**
     * Writes some records, a hundred or so at a time for speed. Each edit counts only where it changes something.
     *
     * @return what became of each edit, in order
     * @throws InvalidCardException where an edit breaks a rule; nothing of this call was written
     */
    List<Outcome> write(List<RecordEdit> edits);

    /**
     * Makes all of it visible.
     *
     * @return id of the change set, or empty where no edit changed anything and no change set was made
     */
    OptionalLong done();

    /** Rolls back what was written, unless it is done. */
    @Override
    void close();

    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
