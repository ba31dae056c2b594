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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.StoredCardIndexes;

/** A creation that is killed leaves either nothing or a whole card index. */
class KilledCreationTest {
    private static final int KILLS = 5;
    private static final long STEP_MILLIS = 500;

    @TempDir
    private Path folder;

    private final StoredCardIndexes indexes = new StoredCardIndexes();

    @Test
    void afterAKillThereIsAWholeIndexOrNone() throws IOException, InterruptedException {
        for (int kill = 1; kill <= KILLS; kill++) {
            Path place = folder.resolve("index" + kill);
            try (OtherProcess creating = OtherProcess.creating(place)) {
                creating.killAfter(kill * STEP_MILLIS);
            }
            DatabaseLocation location = new DatabaseLocation.Embedded(place);
            if (!indexes.exists(location, null)) {
                indexes.create(location, new Credentials(null, null), new NullProgressMonitor());
            }
            try (CardIndex index = indexes.open(location, null, new NullProgressMonitor())) {
                assertEquals(25, index.catalogue(index.session()).fields(Kind.CUSTOMER).size());
            }
        }
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Anna");
        DatabaseLocation location = new DatabaseLocation.Embedded(folder);
        Credentials nobody = new Credentials(null, null);
        assertThrows(KartotekException.class, () -> indexes.create(location, nobody, new NullProgressMonitor()));
        assertTrue(Files.exists(letter));
    }
}
