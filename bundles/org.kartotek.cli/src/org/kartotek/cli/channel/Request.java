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
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A command that another process hands over. It carries no password: whoever can open the socket is the user of the
 * operating system whom the process belongs to, and acts as the user who has signed in there.
 *
 * @param words of the command line
 * @param directory where the user is
 * @param user whom the command was meant to be run as, or empty where nobody was named; another one than has signed in is refused
 */
public record Request(List<String> words, Path directory, Locale locale, Optional<String> user) {
    private static final int MOST_WORDS = 10_000;

    public Request {
        words = List.copyOf(words);
    }

    /** A command of nobody in particular. */
    public Request(List<String> words, Path directory, Locale locale) {
        this(words, directory, locale, Optional.empty());
    }

    void write(Wire wire) throws IOException {
        wire.writeInt(words.size());
        for (String word : words) {
            wire.writeText(word);
        }
        wire.writeText(directory.toString());
        wire.writeText(locale.toLanguageTag());
        wire.writeText(user.orElse(""));
    }

    static Request read(Wire wire) throws IOException {
        int count = wire.readInt();
        if (count < 0 || count > MOST_WORDS) {
            throw new IOException("no command");
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(wire.readText());
        }
        String directory = wire.readText();
        Locale locale = Locale.forLanguageTag(wire.readText());
        String user = wire.readText();
        return new Request(words, directory(directory), locale, Optional.of(user).filter(named -> !named.isEmpty()));
    }

    private static Path directory(String text) throws IOException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IOException("no directory", e);
        }
    }
}
