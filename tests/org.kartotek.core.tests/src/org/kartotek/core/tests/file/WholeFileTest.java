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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.file.WholeFile;

/** Nobody finds half a file, nor loses the one that was there. */
class WholeFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFileIsThere() throws IOException {
        file = Files.writeString(folder.resolve("list"), "before");
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void theFileIsTheFormerOneUntilItIsFinished() throws IOException {
        try (WholeFile whole = WholeFile.begin(file)) {
            Files.writeString(whole.unfinished(), "after");
            assertEquals("before", Files.readString(file));
            whole.finish();
            assertEquals("after", Files.readString(file));
        }
        assertEquals(List.of(file), all());
    }

    @Test
    void whatFailsLeavesTheFormerFileAndNothingElse() throws IOException {
        assertThrows(IOException.class, () -> {
            try (WholeFile whole = WholeFile.begin(file)) {
                Files.writeString(whole.unfinished(), "half");
                throw new IOException("the disk is full");
            }
        });
        assertEquals("before", Files.readString(file));
        assertEquals(List.of(file), all());
    }

    @Test
    void noFileOfAnotherIsInTheWay() throws IOException {
        Path another = Files.writeString(folder.resolve("list.part"), "of somebody");
        WholeFile.writeForUserAlone(file, "after".getBytes(StandardCharsets.UTF_8));
        assertEquals("of somebody", Files.readString(another));
        try (WholeFile one = WholeFile.begin(file);
                WholeFile other = WholeFile.begin(file)) {
            Files.writeString(one.unfinished(), "one");
            Files.writeString(other.unfinished(), "other");
            one.finish();
            assertEquals("one", Files.readString(file));
        }
    }

    @Test
    void whatTakesNoFileLeavesNothing() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken/by a folder")).getParent();
        assertThrows(IOException.class, () -> WholeFile.writeForUserAlone(taken, new byte[1]));
        assertEquals(2, all().size());
        assertThrows(NoSuchFileException.class, () -> WholeFile.begin(folder.resolve("missing/list")));
    }

    @Test
    void whatIsForTheUserAloneIsSoFromTheBeginning() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try (WholeFile whole = WholeFile.beginForUserAlone(file)) {
            assertEquals("rw-------", permissions(whole.unfinished()));
            whole.finish();
        }
        assertEquals("rw-------", permissions(file));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
