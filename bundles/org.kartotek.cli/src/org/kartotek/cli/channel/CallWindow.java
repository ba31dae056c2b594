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
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the start scripts run for {@code kartotek open}: a Java program of its own without the framework and without any other
 * bundle, because a telephone that rings does not wait for them. Hands the call over to the open window and says {@code taken}; where
 * there is no window it says nothing, and the script starts one.
 */
public final class CallWindow {
    private static final String COMMAND = "open";
    private static final String DATABASE = "--db";
    private static final String TAKEN = "taken";

    private CallWindow() {}

    /** @param words what follows {@code kartotek open} */
    public static void main(String[] words) {
        Path home = Path.of(System.getProperty("kartotek.home", System.getProperty("user.home") + "/.kartotek"));
        if (call(home, List.of(words), System.err)) {
            System.out.println(TAKEN);
        }
    }

    /** @return whether a window took the call */
    static boolean call(Path home, List<String> words, PrintStream err) {
        List<String> rest = new ArrayList<>(words);
        rest.removeIf(String::isEmpty);
        Optional<String> place = takePlace(rest);
        rest.add(0, COMMAND);
        return OpenWindow.read(home)
                .filter(window -> place.isEmpty() || place.get().equals(window.place()))
                .filter(window -> takes(window.socket(), rest, err))
                .isPresent();
    }

    private static Optional<String> takePlace(List<String> words) {
        int at = words.indexOf(DATABASE);
        if (at < 0 || at + 1 == words.size()) {
            return Optional.empty();
        }
        words.remove(at);
        String named = words.remove(at);
        return Optional.of(named.startsWith("jdbc:") ? named : Path.of(named).toAbsolutePath().normalize().toString());
    }

    private static boolean takes(Path socket, List<String> words, PrintStream err) {
        PrintStream unread = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (Wire wire = Wire.to(socket)) {
            new Request(words, Path.of("").toAbsolutePath(), Locale.getDefault()).write(wire);
            wire.readByte();
            wire.readBytes();
            new Reply(wire).copy(unread, err);
            return true;
        } catch (IOException gone) {
            return false;
        }
    }
}
