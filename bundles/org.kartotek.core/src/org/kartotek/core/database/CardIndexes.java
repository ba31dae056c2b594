/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.database;

import java.nio.file.Path;
import java.util.Optional;
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
     *     system in which it is made may open it. Otherwise an embedded one is encrypted. With or without, its folder is for that
     *     account alone. On a server the login has to be one that may create tables; it becomes the owner and is not meant for
     *     daily work.
     * @return for an encrypted one, what opens it when all passwords are lost: to be shown once, and kept by nobody but the user
     * @throws KartotekException where there is something already, or the place cannot be written
     */
    Optional<RecoveryKey> create(DatabaseLocation location, Credentials administrator, IProgressMonitor monitor);

    /**
     * Opens a card index: brings its tables up to date after a backup, rolls back what a crash left open, signs in. While an embedded
     * one is open, other processes that want it are told who has it, and on which socket it takes commands: that in the system property
     * {@code kartotek.channel}, if there is one.
     *
     * @throws DatabaseHeldException where another process has the embedded database open
     * @throws KartotekException where it does not exist, is newer than the program, or the sign-in is wrong
     */
    CardIndex open(DatabaseLocation location, Credentials credentials, IProgressMonitor monitor);

    /**
     * Encrypts an embedded card index that is not, and closes it again. It is saved before; killed at any moment, it opens as before or
     * encrypted. Copies from before stay readable: the result says where they are. Needs as much free space again.
     *
     * @param administrator opens a card index that has passwords; becomes the first user with one where it has been open to all. Other
     *     users cannot open it until the administrator has given them new passwords
     * @throws KartotekException where it is encrypted already, in use, or cannot be written
     */
    Encrypted encrypt(DatabaseLocation.Embedded location, Credentials administrator, IProgressMonitor monitor);

    /**
     * @param recovery what opens it when all passwords are lost: to be shown once, and kept by nobody but the user
     * @param readableCopies folder with copies that were made before and are not encrypted, if there is one
     */
    record Encrypted(RecoveryKey recovery, Optional<Path> readableCopies) {}

    /**
     * Gives a user of an encrypted card index a new password, and closes it again. The recovery key opens nothing afterwards.
     *
     * @param user an active user, and the new password
     * @return the new recovery key
     * @throws org.kartotek.core.problem.SignInRefusedException where it is not the recovery key
     * @throws KartotekException where there is no such user, the password is too short, or it is not encrypted
     */
    RecoveryKey recover(DatabaseLocation.Embedded location, RecoveryKey recovery, Credentials user, IProgressMonitor monitor);
}
