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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.desk.Desk;

class DeskTest {
    private final Later window = new Later();
    private final Desk desk = new Desk(Runnable::run, window);
    private final MemoryIndex index = new MemoryIndex(SmallCatalogue.get());

    @Test
    void handsTheCardIndexToThoseWhoWait() {
        List<CardIndex> early = new ArrayList<>();
        List<CardIndex> late = new ArrayList<>();
        desk.whenOpen(early::add);
        desk.open(index);
        desk.whenOpen(late::add).run();
        assertEquals(List.of(index), early);
        assertEquals(List.of(index), late);
    }

    @Test
    void tellsOfABurstOfCommitsOnce() {
        List<String> heard = new ArrayList<>();
        desk.open(index);
        desk.onCommit(() -> heard.add("commit"));
        index.add(Map.of("company", Value.of("A")));
        index.add(Map.of("company", Value.of("B")));
        assertEquals(1, window.waiting());
        window.runAll();
        index.add(Map.of("company", Value.of("C")));
        window.runAll();
        assertEquals(List.of("commit", "commit"), heard);
    }

    @Test
    void tellsOfAChangedCatalogue() {
        List<String> heard = new ArrayList<>();
        desk.open(index);
        desk.onCatalogue(() -> heard.add("catalogue"));
        index.changeCatalogue();
        assertEquals(List.of(), heard, "it is told on the thread of the user interface");
        window.runAll();
        assertEquals(List.of("catalogue"), heard);
        desk.clear();
        index.changeCatalogue();
        assertEquals(0, window.waiting());
    }

    @Test
    void hearsNothingOfACardIndexThatIsGone() {
        desk.open(index);
        assertEquals(index, desk.clear().orElseThrow());
        index.add(Map.of("company", Value.of("A")));
        assertEquals(0, window.waiting());
        assertTrue(desk.index().isEmpty());
    }
}
