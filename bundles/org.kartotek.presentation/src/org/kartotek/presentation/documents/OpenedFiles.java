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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kartotek.core.document.DocumentName;

/**
 * Files that other programs look at: in a folder that only the user may enter, removed when the program ends. What an end by force
 * has left behind is removed at the next start. Files can be read and not written, so that nobody works in a copy that will be gone.
 * Thread-safe.
 */
public final class OpenedFiles implements AutoCloseable {
    private static final String PREFIX = "kartotek-opened-";

    private final Path parent;
    private Path folder;

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
            Path file = Files.createTempDirectory(folder(), "").resolve(DocumentName.onDisk(name));
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(out);
            }
            file.toFile().setReadOnly();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders for files that do not last are made for the user alone. */
    private synchronized Path folder() throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            folder = Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-");
        }
        return folder;
    }

    /** Removes what programs of this user that are gone have left. */
    public void removeLeftovers() {
        try (Stream<Path> entries = Files.list(parent)) {
            for (Path each : entries.filter(OpenedFiles::isLeft).toList()) {
                remove(each);
            }
        } catch (IOException held) {
            // another program looks at one of them; the next start tries again
        }
    }

    private static boolean isLeft(Path entry) {
        String name = entry.getFileName().toString();
        if (!name.matches(PREFIX + "[0-9]{1,18}-.*") || !Files.isDirectory(entry) || Files.isSymbolicLink(entry)) {
            return false;
        }
        long pid = Long.parseLong(name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length())));
        return Files.isWritable(entry) && ProcessHandle.of(pid).isEmpty();
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            each.toFile().setWritable(true, true);
            Files.deleteIfExists(each);
        }
    }

    /** Removes all of them; one that another program holds stays until the next start. */
    @Override
    public synchronized void close() {
        if (folder != null) {
            try {
                remove(folder);
            } catch (IOException held) {
                // tried again at the next start
            }
            folder = null;
        }
    }
}
