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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kartotek.core.problem.KartotekException;

/** A file that somebody names to be read. Any thread but that of the user interface. */
public final class GivenFile {
    private GivenFile() {}

    /**
     * @throws KartotekException where there is something that is no file and need not have an end: a pipe waits for ever for whoever
     *     writes into it
     */
    public static void requireFile(Path path) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new KartotekException(Messages.NOT_READ.with(path));
        }
    }

    /**
     * Reads from the beginning; the caller closes it. What says that it is empty is believed: files of the system itself say so, and
     * some of them never end.
     *
     * @throws KartotekException where it is no file
     */
    public static InputStream open(Path path) throws IOException {
        requireFile(path);
        return Files.size(path) == 0 ? InputStream.nullInputStream() : Files.newInputStream(path);
    }
}
