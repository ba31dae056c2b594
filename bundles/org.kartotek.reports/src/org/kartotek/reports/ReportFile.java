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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kartotek.core.file.ResultPlace;
import org.kartotek.core.file.WholeFile;
import org.kartotek.core.problem.KartotekException;

/** The file that a report becomes: nobody ever finds half a report, nor loses the one that was there. */
final class ReportFile implements AutoCloseable {
    private final Path target;
    private final WholeFile whole;

    /** @throws KartotekException where nothing can be written there */
    ReportFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new KartotekException(Messages.FOLDER.with(file.toAbsolutePath()));
        }
        target = ResultPlace.of(file);
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw refused();
        }
        try {
            whole = WholeFile.begin(target);
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
        return whole.unfinished();
    }

    /**
     * Puts the finished report in its place.
     *
     * @throws KartotekException where another program keeps the old one open
     */
    void finish() {
        try {
            whole.finish();
        } catch (IOException e) {
            throw new KartotekException(Messages.REPLACE.with(target), e);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        whole.close();
    }
}
