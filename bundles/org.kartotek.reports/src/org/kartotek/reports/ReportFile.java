/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.kartotek.core.problem.KartotekException;

/**
 * The file that a report becomes. It is written beside its place under a name of its own and takes its place when it is whole, so that
 * nobody ever finds half a report, nor loses the one that was there.
 */
final class ReportFile implements AutoCloseable {
    private final Path target;
    private final Path unfinished;

    /** @throws KartotekException where nothing can be written there */
    ReportFile(Path file) {
        target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new KartotekException(Messages.FOLDER.with(target));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw refused();
        }
        try {
            unfinished = Files.createFile(target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID() + ".part"));
        } catch (NoSuchFileException e) {
            throw new KartotekException(Messages.NO_FOLDER.with(target.getParent()), e);
        } catch (IOException e) {
            throw refused();
        }
    }

    private KartotekException refused() {
        return new KartotekException(Messages.UNWRITABLE.with(target));
    }

    /** Where to write. */
    Path unfinished() {
        return unfinished;
    }

    /**
     * Puts the finished report in its place.
     *
     * @throws KartotekException where another program keeps the old one open
     */
    void finish() {
        try {
            moveIntoPlace();
        } catch (IOException e) {
            throw new KartotekException(Messages.REPLACE.with(target), e);
        }
    }

    private void moveIntoPlace() throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(unfinished);
    }
}
