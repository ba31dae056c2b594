/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.channel;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.kartotek.core.file.WholeFile;

/**
 * The window that a user opened last, as it wrote itself into the folder with the user's data, so that a call finds it without a look
 * at any database. The file only tells where; whether somebody listens there is seen by trying.
 *
 * @param socket on which the window takes commands
 * @param place of its card index, as {@code --db} names it
 */
public record OpenWindow(Path socket, String place) {
    private static final String FILE = "window";
    private static final String SOCKET = "socket";
    private static final String PLACE = "place";

    /** Writes the file whole or not at all. */
    public void write(Path home) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(SOCKET, socket.toString());
        properties.setProperty(PLACE, place);
        Files.createDirectories(home);
        try (WholeFile whole = WholeFile.beginForUserAlone(home.resolve(FILE))) {
            try (Writer out = Files.newBufferedWriter(whole.unfinished())) {
                properties.store(out, null);
            }
            whole.finish();
        }
    }

    /** What the file says, or empty where there is none that can be read. */
    public static Optional<OpenWindow> read(Path home) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(home.resolve(FILE))) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(properties.getProperty(SOCKET))
                    .map(socket -> new OpenWindow(Path.of(socket), properties.getProperty(PLACE, "")));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The window closes: takes the file away, unless a later window has taken it over. */
    public void forget(Path home) throws IOException {
        if (read(home).filter(this::equals).isPresent()) {
            Files.deleteIfExists(home.resolve(FILE));
        }
    }
}
