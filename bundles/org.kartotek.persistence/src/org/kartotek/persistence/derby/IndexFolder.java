/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.derby;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.problem.KartotekException;

/**
 * The folder of an embedded card index.
 *
 * @param path absolute
 */
public record IndexFolder(Path path) {
    private static final Set<String> OWN_NAMES = Set.of(
            "cards", "cards.new", "backup", "holder", "open-to-all", "creating", "derby.log", "keys", "keys.next", "keys.lock", "refusals");

    /** What the database engine says of a database, in plain text. */
    private static final String SERVICE = "service.properties";

    /** The database. */
    public Path cards() {
        return path.resolve("cards");
    }

    /** A database that is being made; only a whole one gets the name of {@link #cards}. */
    Path unfinished() {
        return path.resolve("cards.new");
    }

    /** Copies of the database, one folder each. */
    public Path backup() {
        return path.resolve("backup");
    }

    /** Tells who has the database open. */
    Path holder() {
        return path.resolve("holder");
    }

    /** There where nobody needs a password; the database itself has the last word. */
    Path openToAll() {
        return path.resolve("open-to-all");
    }

    /** Locked by the process that makes the database. */
    Path creating() {
        return path.resolve("creating");
    }

    /** Who can open the database, where it is encrypted. */
    Path keys() {
        return path.resolve("keys");
    }

    /** Who will be able to, while the key of the database is being changed. */
    Path nextKeys() {
        return path.resolve("keys.next");
    }

    /** Locked by the process that looks for the key of the database, or changes it. */
    Path keysLock() {
        return path.resolve("keys.lock");
    }

    /** Who was refused how often, so that guessing takes long. */
    public Path refusals() {
        return path.resolve("refusals");
    }

    Path log() {
        return path.resolve("derby.log");
    }

    public boolean exists() {
        return Files.exists(cards().resolve(SERVICE));
    }

    /** Whether the database is encrypted; it says so itself. */
    public boolean isEncrypted() {
        try (InputStream in = Files.newInputStream(cards().resolve(SERVICE))) {
            Properties service = new Properties();
            service.load(in);
            return Boolean.parseBoolean(service.getProperty("dataEncryption"));
        } catch (IOException | IllegalArgumentException e) {
            throw new KartotekException(Messages.NOT_READABLE.with(path, backup()), e);
        }
    }

    public boolean isOpenToAll() {
        return exists() && Files.exists(openToAll()) && !isEncrypted();
    }

    /**
     * Makes the folder.
     *
     * @throws KartotekException where it holds something else, or cannot be made
     */
    void prepare() {
        if (exists()) {
            throw new KartotekException(Messages.EXISTS.with(path));
        }
        // the embedded database cuts its names at this character
        if (path.toString().contains(";")) {
            throw new KartotekException(Messages.SEMICOLON.with(path));
        }
        try {
            Files.createDirectories(path);
            // a folder of somebody else keeps its permissions
            if (hasForeignFiles()) {
                throw new KartotekException(Messages.NOT_EMPTY.with(path));
            }
            keepToOwner();
        } catch (IOException e) {
            throw new KartotekException(Messages.NOT_WRITABLE.with(path), e);
        }
    }

    /**
     * The database asks for passwords, its files do not: only the account of its user may read them. Where there are no permissions of
     * this kind, the folder has those of the one in which it is.
     */
    private void keepToOwner() throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private boolean hasForeignFiles() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.anyMatch(file -> !OWN_NAMES.contains(file.getFileName().toString()));
        }
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : innermostFirst) {
                    Files.delete(file);
                }
            }
        }
    }
}
