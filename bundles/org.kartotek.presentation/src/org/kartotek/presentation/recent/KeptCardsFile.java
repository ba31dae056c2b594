/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.recent;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.text.Sha256;

/**
 * Keeps the cards of one user in one card index under the user's own data. Any thread but that of the user interface, one at a
 * time.
 */
public final class KeptCardsFile {
    private static final String RECENT = "recent";
    private static final String PINNED = "pinned";
    private static final int NAME_LENGTH = 24;

    private final Path file;

    /** @param home folder with the user's own data */
    public KeptCardsFile(Path home, CardIndex index) {
        file = home.resolve("cards-at-hand").resolve(name(index) + ".properties");
    }

    /** Tells card indexes and users apart without naming them. */
    private static String name(CardIndex index) {
        String place = switch (index.location()) {
            case DatabaseLocation.Embedded embedded -> embedded.folder().toAbsolutePath().normalize().toString();
            case DatabaseLocation.Server server -> server.url();
        };
        return Sha256.hex(place + "\n" + index.session().login()).substring(0, NAME_LENGTH);
    }

    /** What was kept last; nothing where there is no file that can be read. */
    public KeptCards read() {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
            return new KeptCards(ids(properties, RECENT), ids(properties, PINNED));
        } catch (IOException | IllegalArgumentException e) {
            return KeptCards.NONE;
        }
    }

    private static List<Long> ids(Properties properties, String key) {
        return Arrays.stream(properties.getProperty(key, "").split(","))
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .toList();
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    public void write(KeptCards cards) {
        Properties properties = new Properties();
        properties.setProperty(RECENT, text(cards.recent()));
        properties.setProperty(PINNED, text(cards.pinned()));
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), "kept", null);
            try (Writer out = Files.newBufferedWriter(unfinished)) {
                properties.store(out, null);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
