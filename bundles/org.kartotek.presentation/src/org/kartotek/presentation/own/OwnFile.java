/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.own;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.file.WholeFile;
import org.kartotek.core.text.Sha256;

/** What the program remembers for one user of one card index on this computer. Any thread but that of the user interface. */
public final class OwnFile {
    private static final int NAME_LENGTH = 24;

    private final Path file;

    /**
     * @param home folder with the user's own data
     * @param topic what is remembered: the name of a folder in it
     */
    public OwnFile(Path home, String topic, CardIndex index) {
        file = home.resolve(topic).resolve(name(index) + ".properties");
    }

    /** Tells card indexes and users apart without naming them. */
    private static String name(CardIndex index) {
        String place = switch (index.location()) {
            case DatabaseLocation.Embedded embedded -> embedded.folder().toAbsolutePath().normalize().toString();
            case DatabaseLocation.Server server -> server.url();
        };
        return Sha256.hex(place + "\n" + index.session().login()).substring(0, NAME_LENGTH);
    }

    /** What was written last; nothing where there is no file that can be read. */
    public Properties read() {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            return new Properties();
        }
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    public void write(Properties properties) {
        try {
            Files.createDirectories(file.getParent());
            try (WholeFile whole = WholeFile.beginForUserAlone(file)) {
                try (Writer out = Files.newBufferedWriter(whole.unfinished())) {
                    properties.store(out, null);
                }
                whole.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
