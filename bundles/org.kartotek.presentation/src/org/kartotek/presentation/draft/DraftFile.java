/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kartotek.core.file.UserAlone;
import org.kartotek.core.file.WholeFile;

/**
 * The one place through which the bytes of drafts go to the disk and come back, encrypted where the cards are. A file is
 * there whole or not at all, whatever happens to the computer, and only its user may read it.
 */
final class DraftFile {
    /** A card with every text full is far smaller. */
    private static final long LARGEST = 16L << 20;

    private DraftFile() {}

    static byte[] read(Path file, DraftSeal seal) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("no draft is this large");
        }
        return seal.open(Files.readAllBytes(file), file.getFileName().toString());
    }

    static void write(Path file, byte[] content, DraftSeal seal) throws IOException {
        UserAlone.createFolder(file.getParent());
        WholeFile.writeForUserAlone(file, seal.seal(content, file.getFileName().toString()));
    }

    static void remove(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            WholeFile.forceNames(file.getParent());
        }
    }
}
