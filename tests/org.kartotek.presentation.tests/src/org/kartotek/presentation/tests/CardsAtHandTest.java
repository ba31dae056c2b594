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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.recent.CardsAtHand;
import org.kartotek.presentation.recent.KeptCards;
import org.kartotek.presentation.recent.KeptCardsFile;
import org.kartotek.presentation.work.Background;

class CardsAtHandTest {
    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex(SmallCatalogue.get());
    private final Later worker = new Later();
    private final List<RuntimeException> unwritten = new ArrayList<>();

    private CardsAtHand start() {
        CardsAtHand cards = new CardsAtHand(
                new Background(worker, Runnable::run), opened -> new KeptCardsFile(home, opened), unwritten::add);
        cards.open(index);
        return cards;
    }

    private CardsAtHand started() {
        CardsAtHand cards = start();
        worker.runAll();
        return cards;
    }

    @Test
    void cardsAreThereAgainAfterARestart() {
        CardsAtHand before = started();
        before.visit(1);
        before.visit(2);
        before.visit(1);
        before.pin(3, true);
        worker.runAll();
        CardsAtHand after = started();
        assertEquals(List.of(1L, 2L), after.cards().recent());
        assertTrue(after.isPinned(3));
        after.pin(3, false);
        worker.runAll();
        assertFalse(started().isPinned(3));
    }

    @Test
    void whatIsVisitedBeforeTheFileIsReadComesToIt() {
        CardsAtHand before = started();
        before.visit(1);
        before.pin(9, true);
        worker.runAll();
        CardsAtHand after = start();
        after.visit(2);
        worker.runAll();
        assertEquals(List.of(2L, 1L), started().cards().recent());
        assertTrue(after.isPinned(9));
    }

    @Test
    void keepsTheLatestOnly() {
        CardsAtHand cards = started();
        LongStream.rangeClosed(1, 100).forEach(cards::visit);
        assertEquals(KeptCards.MOST_RECENT, cards.cards().recent().size());
        assertEquals(100L, cards.cards().recent().get(0));
    }

    @Test
    void idsAloneAreStored() throws IOException {
        long card = index.add(Map.of("company", Value.of("Secret customer")));
        started().visit(card);
        worker.runAll();
        try (Stream<Path> files = Files.walk(home)) {
            String all = files.filter(Files::isRegularFile).map(CardsAtHandTest::text).reduce("", String::concat);
            assertTrue(all.contains("recent=" + card));
            assertFalse(all.contains("Secret"));
        }
    }

    private static String text(Path file) {
        try {
            return file.getFileName() + Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFileThatCannotBeReadIsNoHarm() throws IOException {
        started().visit(7);
        worker.runAll();
        Path file;
        try (Stream<Path> files = Files.walk(home)) {
            file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(file, "recent=1,x,-3,99999999999999999999,4\npinned=\\u00zz");
        assertEquals(List.of(), started().cards().recent());
        Files.writeString(file, "recent=1,x,-3,99999999999999999999,4");
        assertEquals(List.of(1L, 4L), started().cards().recent());
        assertEquals(List.of(), unwritten);
    }

    @Test
    void aDiskThatIsFullIsToldAndTheCardsStay() throws IOException {
        Files.writeString(home.resolve("cards-at-hand"), "a file where the folder should be");
        CardsAtHand cards = started();
        cards.visit(1);
        worker.runAll();
        assertEquals(1, unwritten.size());
        assertEquals(List.of(1L), cards.cards().recent());
    }
}
