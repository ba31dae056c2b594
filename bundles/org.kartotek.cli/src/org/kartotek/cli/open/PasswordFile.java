/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kartotek.core.problem.KartotekException;

/** Reads passwords from files, where no list of processes and no history of a shell shows them. */
public final class PasswordFile {
    private static final long LONGEST = 10_000;

    private PasswordFile() {}

    /**
     * @return the first line of the file
     * @throws KartotekException where it cannot be read
     */
    public static char[] read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new KartotekException(Messages.PASSWORD_FILE_LONG.with(file));
            }
            String first = Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
            if (first.isEmpty()) {
                throw new KartotekException(Messages.PASSWORD_FILE_EMPTY.with(file));
            }
            return first.toCharArray();
        } catch (IOException unreadable) {
            throw new KartotekException(Messages.PASSWORD_FILE_UNREADABLE.with(file), unreadable);
        }
    }
}
