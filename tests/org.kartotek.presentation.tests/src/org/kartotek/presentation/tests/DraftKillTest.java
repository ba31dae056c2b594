/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.draft.DraftHome;
import org.kartotek.presentation.draft.StoredDraft;
import org.kartotek.testsupport.ClassPlace;

/**
 * A program is killed while somebody types: at most the last second is missing. How often is told by the system property
 * {@code kartotek.test.draft.kills}.
 */
class DraftKillTest {
    private static final int KILLS = Integer.getInteger("kartotek.test.draft.kills", 3);
    private static final int LONGEST_MILLIS = 2_500;
    private static final int MAY_BE_MISSING = 1_000;

    @TempDir
    Path folder;

    /** A key stroke as the program said it. */
    private record Stroke(long at, int number) {}

    @Test
    void atMostTheLastSecondIsMissing() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            Path home = Files.createDirectory(folder.resolve("home" + i));
            List<Stroke> said = typeUntilKilled(home);
            MemoryIndex index = new MemoryIndex(SmallCatalogue.get());
            List<StoredDraft> left = new DraftHome(home).of(index).left();
            assertEquals(1, left.size(), "the draft is offered");
            CardModel model = new CardModel(SmallCatalogue.get(), index.session());
            assertTrue(model.restore(left.get(0).draft()));
            int kept = strokes(model.customer().field("company").orElseThrow().text());
            long killed = said.getLast().at();
            int wanted = said.stream()
                    .filter(stroke -> stroke.at() < killed - MAY_BE_MISSING)
                    .mapToInt(Stroke::number)
                    .max()
                    .orElse(1);
            assertTrue(kept >= wanted, kept + " of " + said.size() + " key strokes were kept, at least " + wanted + " had to be");
        }
    }

    private static int strokes(String text) {
        return Integer.parseInt(text.replace("x", ""));
    }

    private List<Stroke> typeUntilKilled(Path home) throws Exception {
        Path output = home.resolve("said.txt");
        Process process = new ProcessBuilder(
                        ClassPlace.java(),
                        "-cp",
                        ClassPlace.classPath(TypingProgram.class, CardModel.class, CardIndex.class, IProgressMonitor.class),
                        TypingProgram.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            while (!hasDraft(home)) {
                assertTrue(process.isAlive(), () -> "the program ended by itself");
                Thread.sleep(10);
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
            assertFalse(Files.readString(output).contains("failed"));
        } finally {
            process.destroyForcibly().waitFor();
        }
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n')).lines().map(DraftKillTest::stroke).toList();
    }

    private static boolean hasDraft(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            return files.anyMatch(file -> file.toString().endsWith(".draft"));
        }
    }

    private static Stroke stroke(String line) {
        String[] words = line.split(" ");
        return new Stroke(Long.parseLong(words[0]), Integer.parseInt(words[1]));
    }
}
