/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseHeldException;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.StoredCardIndexes;

/** An embedded card index belongs to one process at a time, which others can name. */
class HolderTest {
    @TempDir
    private Path folder;

    private final StoredCardIndexes indexes = new StoredCardIndexes();
    private DatabaseLocation.Embedded location;

    @BeforeEach
    void create() {
        location = new DatabaseLocation.Embedded(folder.resolve("index"));
        indexes.create(location, new Credentials(null, null), new NullProgressMonitor());
    }

    private CardIndex open() {
        return indexes.open(location, null, new NullProgressMonitor());
    }

    @Test
    void theFileIsThereWhileItIsOpen() throws IOException {
        Path holder = location.folder().resolve("holder");
        try (CardIndex index = open()) {
            assertEquals(location, index.location());
            assertTrue(Files.readString(holder).contains("process=" + ProcessHandle.current().pid()));
            assertThrows(KartotekException.class, this::open);
        }
        assertFalse(Files.exists(holder));
        open().close();
    }

    @Test
    void anotherProcessIsNamedWithItsChannel() throws IOException, InterruptedException {
        try (OtherProcess other = OtherProcess.opening(location.folder(), "/tmp/channel of " + System.getProperty("user.name"))) {
            DatabaseHeldException held = assertThrows(DatabaseHeldException.class, this::open);
            assertTrue(held.getMessage().contains("process " + other.id()), held.getMessage());
            assertEquals(Optional.of(Path.of("/tmp/channel of " + System.getProperty("user.name"))), held.channel());
        }
        // the process was killed: its file is left, and tells nothing any more
        assertTrue(Files.exists(location.folder().resolve("holder")));
        open().close();
    }
}
