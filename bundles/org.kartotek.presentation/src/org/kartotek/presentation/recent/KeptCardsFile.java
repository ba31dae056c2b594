/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.recent;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.own.OwnFile;

/**
 * Keeps the cards of one user in one card index under the user's own data. Any thread but that of the user interface, one at a
 * time.
 */
public final class KeptCardsFile {
    private static final String RECENT = "recent";
    private static final String PINNED = "pinned";

    private final OwnFile file;

    /** @param home folder with the user's own data */
    public KeptCardsFile(Path home, CardIndex index) {
        file = new OwnFile(home, "cards-at-hand", index);
    }

    /** What was kept last; nothing where there is no file that can be read. */
    public KeptCards read() {
        Properties properties = file.read();
        return new KeptCards(ids(properties, RECENT), ids(properties, PINNED));
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
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public void write(KeptCards cards) {
        Properties properties = new Properties();
        properties.setProperty(RECENT, text(cards.recent()));
        properties.setProperty(PINNED, text(cards.pinned()));
        file.write(properties);
    }

    private static String text(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
