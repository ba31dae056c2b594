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
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.UUID;

/**
 * A file that is written whole or not at all: beside its place under a name of its own, which nobody has, until it is on the disk and
 * takes its place. So nobody ever finds half of it, nor loses the one that was there. Any thread but that of the user interface.
 */
public final class WholeFile implements AutoCloseable {
    /** Ends the name of a file that is being written; a process that is killed leaves it. */
    public static final String UNFINISHED = ".part";

    private final Path target;
    private final Path unfinished;

    private WholeFile(Path file, FileAttribute<?>... attributes) throws IOException {
        target = file.toAbsolutePath();
        unfinished = Files.createFile(target.resolveSibling(".kartotek-" + UUID.randomUUID() + UNFINISHED), attributes);
    }

    /**
     * Begins a file that others may read as the system has it.
     *
     * @throws java.nio.file.NoSuchFileException where its folder is missing
     */
    public static WholeFile begin(Path file) throws IOException {
        return new WholeFile(file);
    }

    /** Begins a file that nobody but the user can read; it is so from its first byte on. */
    public static WholeFile beginForUserAlone(Path file) throws IOException {
        return new WholeFile(file, UserAlone.file(file));
    }

    /** Writes a file that nobody but the user can read; it is on the disk when this returns. */
    public static void writeForUserAlone(Path file, byte[] content) throws IOException {
        try (WholeFile whole = beginForUserAlone(file)) {
            Files.write(whole.unfinished, content);
            whole.finish();
        }
    }

    /** Where to write. */
    public Path unfinished() {
        return unfinished;
    }

    /** Puts what was written in its place; it is on the disk when this returns. */
    public void finish() throws IOException {
        try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
        forceNames(target.getParent());
    }

    /** Has names in a folder outlive a power cut too; where folders cannot be opened, as on Windows, the system sees to it. */
    public static void forceNames(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notHere) {
            // the file itself is on the disk, and that is all that such a file system promises
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(unfinished);
    }
}
