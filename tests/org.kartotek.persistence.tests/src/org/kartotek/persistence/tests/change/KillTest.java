/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.persistence.tests.ProcessClassPath;
import org.kartotek.testsupport.ClassPlace;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/**
 * A program that writes is killed at any moment: the database opens, is clean, and has each change set whole or not at all. How
 * often is told by the system property {@code kartotek.test.kills}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kartotek.test.kills", 2);
    private static final int LONGEST_MILLIS = 1500;

    @DatabaseTest
    void duringImports(TestDatabase database) throws Exception {
        for (int i = 0; i < KILLS; i++) {
            List<Long> told = writeUntilKilled(database, "import");
            CardIndex index = database.reopen();
            assertClean(index);
            assertAllThere(index, told);
            assertEquals(
                    0,
                    DatabaseDump.number(
                            database,
                            "select count(*) from (select set_id from change_row where event = 0 group by set_id having count(*) <> "
                                    + 2 * KilledWriter.CARDS + ") x"));
        }
    }

    @DatabaseTest
    void duringEdits(TestDatabase database) throws Exception {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        assertEquals(1, cards.create("company", "Nord"));
        assertEquals(1, cards.createPart(Kind.CONTACT, 1, "last_name", "Holm"));
        for (int i = 0; i < KILLS; i++) {
            List<Long> told = writeUntilKilled(database, "edit");
            CardIndex index = database.reopen();
            assertClean(index);
            assertAllThere(index, told);
            CardWriting now = new CardWriting(index, index.session());
            assertEquals(now.get(1, "city"), now.onlyPart(1, Kind.CONTACT).value("job_title").content().orElse(null));
        }
    }

    private static void assertClean(CardIndex index) {
        assertEquals(List.of(), index.verify(index.session(), new NullProgressMonitor()).problems());
    }

    /** What the killed program was told is done is done. */
    private static void assertAllThere(CardIndex index, List<Long> told) {
        Set<Long> there = index.changes().list(index.session(), 100_000).stream()
                .filter(info -> info.state() == ChangeSetInfo.State.DONE)
                .map(ChangeSetInfo::id)
                .collect(Collectors.toSet());
        assertTrue(there.containsAll(told), () -> told + " were done, " + there + " are there");
    }

    /** The change sets that the program said were done. */
    private static List<Long> writeUntilKilled(TestDatabase database, String mode) throws Exception {
        database.close();
        Path said = Files.createTempFile("killed", ".txt");
        Process process = start(database, mode, said);
        try {
            while (!lines(said).contains(KilledWriter.READY)) {
                assertTrue(process.isAlive(), () -> "the program ended before it wrote anything");
                Thread.sleep(20);
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
        } finally {
            process.destroyForcibly().waitFor();
        }
        List<Long> told = lines(said).stream().filter(line -> line.matches("\\d+")).map(Long::valueOf).toList();
        Files.delete(said);
        return told;
    }

    /** The lines that were written to their ends. */
    private static List<String> lines(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static Process start(TestDatabase database, String mode, Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ClassPlace.java(),
                "-cp",
                ProcessClassPath.text(),
                KilledWriter.class.getName(),
                mode);
        Credentials credentials = database.administratorCredentials();
        builder.environment().put(KilledWriter.DATABASE, place(database.location()));
        if (credentials.password() != null) {
            builder.environment().put(KilledWriter.LOGIN, credentials.login());
            builder.environment().put(KilledWriter.PASSWORD, new String(credentials.password()));
        }
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(said.toFile()).start();
    }

    private static String place(DatabaseLocation location) {
        return switch (location) {
            case DatabaseLocation.Embedded embedded -> embedded.folder().toString();
            case DatabaseLocation.Server server -> server.url();
        };
    }
}
