/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.open;

import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseLocation;

/** Gives a command its card index. */
public interface IndexSource extends AutoCloseable {

    /** @throws org.kartotek.core.problem.KartotekException where there is none at this place, or it cannot be opened */
    CardIndex open(DatabaseLocation location);

    /**
     * Makes it first where it does not exist.
     *
     * @param openToAll whether a new one has no password
     */
    CardIndex openOrMake(DatabaseLocation location, boolean openToAll);

    /** Closes what was opened for the command. */
    @Override
    void close();
}
