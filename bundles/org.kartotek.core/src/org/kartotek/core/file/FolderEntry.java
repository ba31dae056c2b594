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

/** Tells a folder that the user may not enter from one in which something is missing. Any thread but that of the user interface. */
public final class FolderEntry {
    private FolderEntry() {}

    /**
     * @throws KartotekException where the user may enter neither the folder nor the one that it would be in; it says who owns that
     */
    public static void require(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (there.getParent() != null && !Files.isDirectory(there)) {
            there = there.getParent();
        }
        if (Files.isDirectory(there) && !Files.isExecutable(there)) {
            throw refused(there);
        }
    }

    private static KartotekException refused(Path folder) {
        try {
            return new KartotekException(Messages.NO_ENTRY.with(folder, Files.getOwner(folder).getName()));
        } catch (IOException | UnsupportedOperationException unknown) {
            return new KartotekException(Messages.NO_ENTRY_AT_ALL.with(folder));
        }
    }
}
