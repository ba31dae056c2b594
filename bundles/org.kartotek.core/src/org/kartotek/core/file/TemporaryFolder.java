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
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for files that do not last and hold what is on cards: nobody but the user may enter it, and it goes when closed. Its name
 * says which process made it, so that what an end by force has left is found and removed at the next start.
 */
public final class TemporaryFolder implements AutoCloseable {
    private static final String PREFIX = "kartotek-";
    /** How far the clock that dates folders may be from that which dates processes. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /** Makes one where the system keeps such files. */
    public static TemporaryFolder create() throws IOException {
        return create(systemFolder());
    }

    /** Makes one in a folder. */
    public static TemporaryFolder create(Path parent) throws IOException {
        return new TemporaryFolder(Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-"));
    }

    private static Path systemFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    public Path path() {
        return path;
    }

    /** Removes what programs of this user that are gone have left. */
    public static void removeLeftovers() {
        removeLeftovers(systemFolder());
    }

    /** The same, in a folder. */
    public static void removeLeftovers(Path parent) {
        try (Stream<Path> entries = Files.list(parent)) {
            for (Path each : entries.filter(TemporaryFolder::isLeft).toList()) {
                removeUnlessHeld(each);
            }
        } catch (IOException unreadable) {
            // the next start tries again
        }
    }

    private static void removeUnlessHeld(Path folder) {
        try {
            remove(folder);
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
        return Files.isWritable(entry) && ProcessHandle.of(pid).filter(process -> canHaveMade(process, entry)).isEmpty();
    }

    /** Systems give the number of a process that is gone to others. */
    private static boolean canHaveMade(ProcessHandle process, Path folder) {
        try {
            Instant changed = Files.getLastModifiedTime(folder).toInstant();
            return process.info().startInstant().filter(start -> start.minus(SLACK).isAfter(changed)).isEmpty();
        } catch (IOException unknown) {
            return true;
        }
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

    /** @throws IOException where another program holds a file; it stays until a later start */
    @Override
    public void close() throws IOException {
        if (Files.exists(path)) {
            remove(path);
        }
    }
}
