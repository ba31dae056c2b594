/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.cli.channel.ChannelClient;
import org.kartotek.cli.channel.CommandChannel;
import org.kartotek.cli.channel.Request;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.persistence.StoredCardIndexes;

/** Passwords, encryption and the recovery key, on the command line. */
class PasswordCommandsTest {
    private static final Pattern RECOVERY = Pattern.compile("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void sit() {
        shell = new Shell(folder);
    }

    private static String recoveryIn(String text) {
        Matcher matcher = RECOVERY.matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group();
    }

    @Test
    void aNewCardIndexIsEncryptedAndShowsItsRecoveryKeyOnce() {
        shell.with("KARTOTEK_USER", "anna").with("PASSWORD", "correct horse");
        shell.ok("new", "company=Frankenversand", "--db", "cards");
        String recovery = recoveryIn(shell.err());
        assertFalse(RECOVERY.matcher(shell.ok("search", "franken", "--db", "cards") + shell.err()).find());
        shell.write("key", recovery + "\n");
        shell.write("new", "battery staple\n");
        String next = recoveryIn(shell.ok("recover", "anna", "--key-file", "key", "--password-file", "new", "--db", "cards"));
        assertFalse(next.equals(recovery));
        shell.fails(1, "recover", "anna", "--key-file", "key", "--password-file", "new", "--db", "cards");
        shell.fails(1, "search", "franken", "--db", "cards");
        shell.with("PASSWORD", "battery staple");
        assertTrue(shell.ok("search", "franken", "--db", "cards").contains("Frankenversand"));
    }

    @Test
    void aCardIndexWithoutAPasswordGetsOne() {
        shell.ok("new", "company=Frankenversand", "--db", "cards", "--open");
        shell.fails(1, "encrypt", "--db", "cards");
        shell.with("KARTOTEK_USER", "anna").with("PASSWORD", "correct horse");
        recoveryIn(shell.ok("encrypt", "--db", "cards"));
        assertTrue(shell.ok("search", "franken", "--db", "cards").contains("Frankenversand"));
        shell.fails(1, "encrypt", "--db", "cards");
        shell.fails(1, "encrypt", "--db", "jdbc:postgresql://localhost/cards");
        shell.with("PASSWORD", "wrong horse").fails(1, "search", "franken", "--db", "cards");
    }

    @Test
    void passwordsAreChangedAndUsersDismissed() {
        shell.with("KARTOTEK_USER", "anna").with("PASSWORD", "correct horse");
        shell.ok("create", "--db", "cards");
        shell.write("secret", "battery staple\n");
        shell.ok("users", "add", "bo", "--password-file", "secret", "--db", "cards");
        shell.write("other", "another horse\n");
        shell.ok("users", "password", "--password-file", "other", "--db", "cards");
        shell.fails(1, "users", "--db", "cards");
        shell.with("PASSWORD", "another horse");
        shell.ok("users", "password", "bo", "--password-file", "other", "--db", "cards");
        new Shell(folder).with("KARTOTEK_USER", "bo").with("PASSWORD", "another horse").ok("search", "x", "--db", "cards");
        shell.ok("users", "dismiss", "bo", "--db", "cards");
        new Shell(folder).with("KARTOTEK_USER", "bo").with("PASSWORD", "another horse").fails(1, "search", "x", "--db", "cards");
        shell.fails(1, "users", "dismiss", "anna", "--db", "cards");
    }

    @Test
    void aCommandOfSomebodyElseIsRefusedWhileTheWindowIsOpen() {
        shell.with("KARTOTEK_USER", "anna").with("PASSWORD", "correct horse");
        shell.ok("new", "company=Frankenversand", "--db", "cards");
        DatabaseLocation cards = new DatabaseLocation.Embedded(folder.resolve("cards"));
        Credentials anna = new Credentials("anna", "correct horse".toCharArray());
        try (CommandChannel channel = shell.commandLine().listen();
                CardIndex window = new StoredCardIndexes().open(cards, anna, new NullProgressMonitor())) {
            channel.serve(window);
            assertTrue(handedOver(channel, Optional.of("anna")).contains("Frankenversand"));
            assertTrue(handedOver(channel, Optional.empty()).contains("Frankenversand"));
            String refused = handedOver(channel, Optional.of("bo"));
            assertTrue(refused.contains("anna") && !refused.contains("Frankenversand"), refused);
        }
    }

    /** What the window says to a search of another process. */
    private String handedOver(CommandChannel channel, Optional<String> user) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Request search = new Request(List.of("search", "franken", "--db", "cards"), folder, Locale.ENGLISH, user);
        new ChannelClient(channel.socket().orElseThrow()).run(search, stream, stream, new NullProgressMonitor());
        return said.toString(StandardCharsets.UTF_8);
    }
}
