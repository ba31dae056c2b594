/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kartotek.core.document.DocumentName;
import org.kartotek.core.file.TemporaryFolder;

/**
 * Files that other programs look at: in a folder that only the user may enter, removed when the program ends. Files can be read and not written, so that nobody works in a copy that will be gone.
 * Thread-safe.
 */
public final class OpenedFiles implements AutoCloseable {
    private final Path parent;
    private TemporaryFolder folder;

    /** @param parent folder for files that do not last */
    public OpenedFiles(Path parent) {
        this.parent = parent;
    }

    /** In the folder of the system. */
    public static OpenedFiles ofThisComputer() {
        return new OpenedFiles(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Writes what is put into a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Makes a file with the name of a document.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    public Path add(String name, Content content) {
        try {
            // two documents may have the same name
            Path file = Files.createTempDirectory(folder().path(), "").resolve(DocumentName.onDisk(name));
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(out);
            }
            file.toFile().setReadOnly();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized TemporaryFolder folder() throws IOException {
        if (folder == null || !Files.isDirectory(folder.path())) {
            folder = TemporaryFolder.create(parent);
        }
        return folder;
    }

    /** Removes all of them; one that another program holds stays until the next start. */
    @Override
    public synchronized void close() {
        if (folder != null) {
            try {
                folder.close();
            } catch (IOException held) {
                // tried again at the next start
            }
            folder = null;
        }
    }
}
