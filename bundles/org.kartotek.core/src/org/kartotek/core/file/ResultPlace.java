/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kartotek.core.problem.KartotekException;

/** Where a file goes that somebody asked for. Any thread but that of the user interface. */
public final class ResultPlace {
    /** As many as systems follow. */
    private static final int MOST_LINKS = 40;

    private ResultPlace() {}

    /**
     * The place that a path leads to: where there is a link, what it leads to is written and the link stays.
     *
     * @throws KartotekException where there is something that is no file, which nobody wants to be replaced by one
     */
    public static Path of(Path wanted) {
        Path place = wanted.toAbsolutePath();
        try {
            for (int links = 0; Files.isSymbolicLink(place); links++) {
                if (links == MOST_LINKS) {
                    throw new KartotekException(Messages.LOOP.with(wanted));
                }
                place = place.resolveSibling(Files.readSymbolicLink(place));
            }
        } catch (IOException unreadable) {
            throw new KartotekException(Messages.LOOP.with(wanted), unreadable);
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new KartotekException(Messages.NOT_REPLACED.with(wanted));
        }
        return place;
    }
}
