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

/**
 * A command that another process hands over. It carries no name and no password: whoever can open the socket is the user of the
 * operating system whom the process belongs to, and acts as the user who has signed in there.
 *
 * @param words of the command line
 * @param directory where the user is
 */
public record Request(List<String> words, Path directory, Locale locale) {
    private static final int MOST_WORDS = 10_000;

    public Request {
        words = List.copyOf(words);
    }

    void write(Wire wire) throws IOException {
        wire.writeInt(words.size());
        for (String word : words) {
            wire.writeText(word);
        }
        wire.writeText(directory.toString());
        wire.writeText(locale.toLanguageTag());
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
        return new Request(words, directory(directory), locale);
    }

    private static Path directory(String text) throws IOException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IOException("no directory", e);
        }
    }
}
