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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.file.ResultPlace;
import org.kartotek.core.problem.KartotekException;

/** Where files go that somebody asked for. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ResultPlaceTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotThereOrIsOneStaysWhereItIs() throws IOException {
        Path file = folder.resolve("list.pdf");
        assertEquals(file, ResultPlace.of(file));
        Files.createFile(file);
        assertEquals(file, ResultPlace.of(file));
    }

    @Test
    void linksAreWrittenThrough() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("second"));
        Files.createSymbolicLink(folder.resolve("second"), folder.resolve("list.pdf"));
        assertEquals(folder.resolve("list.pdf"), ResultPlace.of(link));
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        assertRefused(folder, "is no file");
        assertRefused(Path.of("/dev/null"), "is no file");
        assertRefused(Files.createSymbolicLink(folder.resolve("null"), Path.of("/dev/null")), "is no file");
        Path one = folder.resolve("one");
        assertRefused(Files.createSymbolicLink(folder.resolve("other"), Files.createSymbolicLink(one, folder.resolve("other"))), "nowhere");
    }

    private static void assertRefused(Path place, String why) {
        String said = assertThrows(KartotekException.class, () -> ResultPlace.of(place)).getMessage();
        assertTrue(said.contains(why) && said.contains(place.toString()), said);
    }
}
