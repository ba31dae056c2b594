/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.derby;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;

/** Lets one process at a time do something with a card index that is not started; a lock ends with its process. */
final class FolderLock {
    private final Path file;

    /** @param file made where it is not there; what is in it does not matter */
    FolderLock(Path file) {
        this.file = file;
    }

    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, SQLException;
    }

    /**
     * Does it while nobody else does.
     *
     * @return empty where somebody else is at it
     */
    <T> Optional<T> alone(Work<T> work) throws IOException, SQLException {
        // the lock ends with the channel
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return isTaken(channel) ? Optional.empty() : Optional.of(work.run());
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException inThisProcess) {
            return true;
        }
    }
}
