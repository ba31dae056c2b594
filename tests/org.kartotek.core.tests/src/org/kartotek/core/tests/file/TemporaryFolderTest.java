/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.file.TemporaryFolder;

/** What does not last goes, whichever way the program ends. */
class TemporaryFolderTest {
    @TempDir
    Path parent;

    @Test
    void onlyTheUserMayEnterAndNothingStays() throws IOException {
        Path path;
        try (TemporaryFolder folder = TemporaryFolder.create(parent)) {
            path = folder.path();
            Files.createDirectories(path.resolve("deep/down"));
            Files.writeString(path.resolve("deep/down/cards.tsv"), "x").toFile().setReadOnly();
            assumeTrue(Files.getFileStore(parent).supportsFileAttributeView("posix"));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        }
        assertFalse(Files.exists(path));
    }

    @Test
    void closingTwiceIsNoError() throws IOException {
        TemporaryFolder folder = TemporaryFolder.create(parent);
        folder.close();
        folder.close();
        assertFalse(Files.exists(folder.path()));
    }

    @Test
    void whatProgramsThatAreGoneHaveLeftIsRemoved() throws IOException {
        Path left = Files.createDirectories(parent.resolve("kartotek-999999999-1/2"));
        Files.write(left.resolve("a.pdf"), new byte[1]).toFile().setReadOnly();
        Path other = Files.createDirectories(parent.resolve("kartotek-x"));
        Path foreign = Files.createDirectories(parent.resolve("another-999999999-1"));
        try (TemporaryFolder running = TemporaryFolder.create(parent)) {
            TemporaryFolder.removeLeftovers(parent);
            assertFalse(Files.exists(left.getParent()));
            assertTrue(Files.exists(running.path()) && Files.exists(other) && Files.exists(foreign));
        }
    }

    /** Another process has the number now, as after the computer was started again. */
    @Test
    void theNumberOfAProcessThatIsGoneMayBeUsedAgain() throws IOException {
        assumeTrue(ProcessHandle.current().info().startInstant().isPresent());
        Path left = Files.createDirectories(parent.resolve("kartotek-" + ProcessHandle.current().pid() + "-1"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(86_400)));
        TemporaryFolder.removeLeftovers(parent);
        assertFalse(Files.exists(left));
    }
}
