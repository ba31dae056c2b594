/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.database;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.problem.KartotekException;

/** Creates and opens card indexes; an OSGi service. Any thread but that of the user interface. */
public interface CardIndexes {

    /** Whether there is a card index at this place. On a server: whether the database has Kartotek's tables. */
    boolean exists(DatabaseLocation location, Credentials credentials);

    /** Whether whoever uses the account that made it opens it without a password. Embedded only; false on a server. */
    boolean isOpenToAll(DatabaseLocation location);

    /**
     * Makes a new, empty card index.
     *
     * @param administrator the first user; with a null password it has none, and whoever uses the account of the operating
     *     system in which it is made may open it. With or without, its folder is for that account alone. On a server the login has to
     *     be one that may create tables; it becomes the owner and is not meant for daily work.
     * @throws KartotekException where there is something already, or the place cannot be written
     */
    void create(DatabaseLocation location, Credentials administrator, IProgressMonitor monitor);

    /**
     * Opens a card index: brings its tables up to date after a backup, rolls back what a crash left open, signs in. While an embedded
     * one is open, other processes that want it are told who has it, and on which socket it takes commands: that in the system property
     * {@code kartotek.channel}, if there is one.
     *
     * @throws DatabaseHeldException where another process has the embedded database open
     * @throws KartotekException where it does not exist, is newer than the program, or the sign-in is wrong
     */
    CardIndex open(DatabaseLocation location, Credentials credentials, IProgressMonitor monitor);
}
