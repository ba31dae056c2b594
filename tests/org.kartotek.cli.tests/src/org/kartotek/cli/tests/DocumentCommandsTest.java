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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents without a window. */
class DocumentCommandsTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() {
        shell = new Shell(folder);
        shell.ok("new", "company=Holm", "number=H1", "--open");
    }

    @Test
    void aFileGoesInIsFoundAndComesOut() throws IOException {
        shell.write("offer.txt", "first");
        assertTrue(shell.ok("attach", "H1", "offer.txt", "--name", "Rahmenangebot.txt", "--type", "offer").contains("Rahmenangebot.txt"));
        String list = shell.ok("documents", "H1");
        assertTrue(list.contains("Rahmenangebot.txt") && list.contains("Offer") && list.contains("5 B"), list);
        assertTrue(shell.ok("search", "rahmenangebot").contains("Holm"));
        shell.ok("document", "1", "--out", "copy.txt");
        assertEquals("first", Files.readString(folder.resolve("copy.txt")));
        assertTrue(shell.fails(1, "document", "1", "--out", "copy.txt").contains("cannot be written"));
        assertTrue(shell.ok("verify").lines().count() > 0);
    }

    @Test
    void anOfficeCanDoWithoutThem() {
        shell.write("offer.txt", "first");
        shell.ok("attach", "H1", "offer.txt");
        shell.ok("functions", "off", "documents");
        assertTrue(shell.fails(1, "attach", "H1", "offer.txt").contains("functions on documents"));
        assertTrue(shell.fails(1, "documents", "H1").contains("functions on documents"));
        assertTrue(shell.fails(1, "document", "1", "--out", "copy.txt").contains("functions on documents"));
        shell.ok("functions", "on", "documents");
        assertTrue(shell.ok("documents", "H1").contains("offer.txt"));
    }

    @Test
    void newerVersionsLeaveTheFormerOnes() throws IOException {
        shell.write("offer.txt", "first");
        shell.write("newer.txt", "second");
        shell.ok("attach", "H1", "offer.txt");
        assertTrue(shell.ok("attach", "H1", "newer.txt", "--replace", "1").contains("change set"));
        assertTrue(shell.ok("attach", "H1", "newer.txt", "--replace", "1").contains("already"));
        assertEquals(3, shell.ok("document", "1").lines().count());
        shell.ok("document", "1", "--out", "old.txt", "--version", "1");
        assertEquals("first", Files.readString(folder.resolve("old.txt")));
        shell.ok("document", "1", "--out", "new.txt");
        assertEquals("second", Files.readString(folder.resolve("new.txt")));
    }

    @Test
    void documentsAreDescribedRemovedAndBroughtBack() {
        shell.write("offer.txt", "first");
        shell.ok("attach", "H1", "offer.txt");
        shell.ok("document", "set", "1", "name=Offer.txt", "remark=for spring");
        assertTrue(shell.ok("documents", "H1").contains("for spring"));
        assertTrue(shell.fails(1, "document", "set", "1", "content=" + "0".repeat(64)).contains("--replace"));
        String said = shell.ok("document", "remove", "1");
        assertEquals(1, shell.ok("documents", "H1").lines().count());
        shell.ok("undo", said.replaceAll("[^0-9]", ""));
        assertEquals(2, shell.ok("documents", "H1").lines().count());
    }

    @Test
    void linksAndMistakes() {
        shell.ok("attach", "H1", "--link", "example.org/prices", "--name", "Prices");
        assertTrue(shell.ok("documents", "H1").contains("https://example.org/prices"));
        assertEquals("https://example.org/prices\n", shell.ok("document", "1"));
        assertTrue(shell.fails(1, "attach", "H1", "--link", "file:///etc/passwd").contains("no web address"));
        assertTrue(shell.fails(2, "attach", "H1").contains("--link"));
        assertTrue(shell.fails(1, "attach", "H1", "gone.txt").contains("gone.txt"));
        assertTrue(shell.fails(1, "document", "77").contains("documents"));
        assertTrue(shell.fails(2, "document", "one").contains("number"));
    }

    @Test
    void theLimitHolds() throws IOException {
        assertEquals("A document may have 25 MB.\n", shell.ok("document", "limit"));
        assertEquals("A document may have 1 MB.\n", shell.ok("document", "limit", "1"));
        Files.write(folder.resolve("large.bin"), new byte[(1 << 20) + 1]);
        assertTrue(shell.fails(1, "attach", "H1", "large.bin").contains("too large"));
        assertTrue(shell.fails(1, "document", "limit", "9999").contains("250"));
        assertFalse(shell.ok("help").isEmpty());
    }
}
