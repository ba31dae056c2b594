/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.cli.channel.CallWindow;
import org.kartotek.cli.channel.CommandChannel;
import org.kartotek.cli.channel.OpenWindow;

/** A call finds the window that is open, as a program of its own would. */
@Timeout(60)
class CallWindowTest {
    @TempDir
    Path home;

    private final List<List<String>> taken = new ArrayList<>();

    private CommandChannel window() {
        CommandChannel channel = CommandChannel.listen((index, request, out, err, monitor) -> {
            taken.add(request.words());
            return 0;
        });
        channel.serve(null);
        return channel;
    }

    /** What the program says. */
    private String call(String... words) {
        String before = System.getProperty("kartotek.home", "");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setProperty("kartotek.home", home.toString());
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            CallWindow.main(words);
        } finally {
            System.setOut(out);
            System.setProperty("kartotek.home", before);
        }
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void theOpenWindowTakesTheCall() throws IOException {
        try (CommandChannel channel = window()) {
            new OpenWindow(channel.socket().orElseThrow(), "/cards").write(home);
            assertEquals("taken", call("tel:+4512345678"));
            assertEquals("taken", call());
            assertEquals("taken", call("--db", new File("/cards").getPath(), "", "x"));
            assertEquals(List.of(List.of("open", "tel:+4512345678"), List.of("open"), List.of("open", "x")), taken);
        }
    }

    @Test
    void aWindowOfOtherCardsIsNotMeant() throws IOException {
        try (CommandChannel channel = window()) {
            new OpenWindow(channel.socket().orElseThrow(), "/cards").write(home);
            assertEquals("", call("--db", "/others", "tel:1"));
            assertEquals("", call("--db", "jdbc:postgresql://host/cards", "tel:1"));
            assertEquals(List.of(), taken);
        }
    }

    @Test
    void nobodyTakesItWhereNoWindowIsOpen() throws IOException {
        assertEquals("", call("tel:1"));
        Path gone;
        try (CommandChannel channel = window()) {
            gone = channel.socket().orElseThrow();
        }
        new OpenWindow(gone, "/cards").write(home);
        assertEquals("", call("tel:1"), "a window that was killed left its note");
        Files.writeString(home.resolve("window"), "socket=\\u00zz\n");
        assertEquals("", call("tel:1"), "a note that cannot be read");
    }

    @Test
    void aWindowForgetsItselfAndNoOther() throws IOException {
        OpenWindow first = new OpenWindow(home.resolve("a"), "/cards");
        OpenWindow second = new OpenWindow(home.resolve("b"), "/cards");
        first.write(home);
        second.write(home);
        first.forget(home);
        assertEquals(Optional.of(second), OpenWindow.read(home));
        second.forget(home);
        assertFalse(Files.exists(home.resolve("window")));
        assertTrue(OpenWindow.read(home).isEmpty());
    }
}
