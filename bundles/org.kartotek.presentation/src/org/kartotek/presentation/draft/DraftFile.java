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
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The one place through which the bytes of drafts go to the disk and come back: whoever encrypts them does it here. A file is
 * there whole or not at all, whatever happens to the computer, and only its user may read it.
 */
final class DraftFile {
    /** Ends the name of a file that is being written. */
    static final String UNFINISHED = ".tmp";
    /** A card with every text full is far smaller. */
    private static final long LARGEST = 16L << 20;

    private DraftFile() {}

    static byte[] read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("no draft is this large");
        }
        return Files.readAllBytes(file);
    }

    static void write(Path file, byte[] content) throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder, forUserAlone(folder, "rwx------"));
        Path unfinished = Files.createTempFile(folder, "draft", UNFINISHED, forUserAlone(folder, "rw-------"));
        try {
            try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        forceNames(folder);
    }

    static void remove(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceNames(file.getParent());
        }
    }

    /** Windows gives files below the user's folder to the user alone by itself. */
    private static FileAttribute<?>[] forUserAlone(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    /** The new name outlives a power cut too; where folders cannot be opened, as on Windows, the system sees to it. */
    private static void forceNames(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (FileSystemException notHere) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                throw notHere;
            }
        }
    }
}
