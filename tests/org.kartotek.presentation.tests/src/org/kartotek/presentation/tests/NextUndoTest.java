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

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.Reason;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.change.NextUndo;
import org.kartotek.presentation.change.NextUndo.Where;

/** With a card in front, Undo is about that card. */
class NextUndoTest {
    private static final String MARIA = "maria";

    private final List<ChangeSetInfo> sets = new ArrayList<>();
    private final Map<Long, List<HistoryEntry>> histories = new HashMap<>();
    private final MemoryIndex index = new MemoryIndex(SmallCatalogue.get()) {
        @Override
        public List<ChangeSetInfo> list(Session reader, int limit) {
            return sets.reversed();
        }

        @Override
        public List<HistoryEntry> history(Session reader, long customerId) {
            return histories.getOrDefault(customerId, List.of()).reversed();
        }
    };
    private final long alfa = index.add(Map.of("company", Value.of("Alfa")));
    private final long beta = index.add(Map.of("company", Value.of("Beta")));

    private void set(long id, String login, State state, long undoes, long... cards) {
        Reason reason = undoes == 0 ? Reason.EDIT : Reason.UNDO;
        OptionalLong undone = undoes == 0 ? OptionalLong.empty() : OptionalLong.of(undoes);
        sets.add(new ChangeSetInfo(id, Instant.EPOCH.plusSeconds(id), login, reason, "", state, undone, cards.length));
        for (long card : cards) {
            Optional<Field> city = SmallCatalogue.get().find(Kind.CUSTOMER, "city");
            histories
                    .computeIfAbsent(card, each -> new ArrayList<>())
                    .add(new HistoryEntry(
                            id,
                            Instant.EPOCH.plusSeconds(id),
                            login,
                            reason,
                            Kind.CUSTOMER,
                            card,
                            HistoryEntry.Event.CHANGED,
                            city,
                            Value.UNKNOWN,
                            Value.of("Kiel")));
        }
    }

    private Optional<NextUndo> next(long inFront, boolean back) {
        return NextUndo.find(index, inFront == 0 ? OptionalLong.empty() : OptionalLong.of(inFront), back);
    }

    private void assertNext(long set, Where where, Optional<NextUndo> next) {
        assertEquals(Optional.of(set), next.map(found -> found.set().id()));
        assertEquals(Optional.of(where), next.map(NextUndo::where));
    }

    @Test
    void takesBackWhatWasDoneOnTheCardInFront() {
        set(1, MARIA, State.DONE, 0, alfa);
        set(2, MARIA, State.DONE, 0, beta);
        set(3, "otto", State.DONE, 0, alfa);
        assertNext(1, Where.HERE, next(alfa, true));
        assertNext(2, Where.HERE, next(beta, true));
        assertNext(2, Where.ANYWHERE, next(0, true));
    }

    @Test
    void namesTheCardAndItsFields() {
        set(1, MARIA, State.DONE, 0, alfa);
        NextUndo next = next(alfa, true).orElseThrow();
        assertEquals("Alfa", next.card());
        assertEquals(1, next.fields().size());
    }

    @Test
    void saysWhereItIsElsewhere() {
        set(1, MARIA, State.DONE, 0, beta);
        assertNext(1, Where.ELSEWHERE, next(alfa, true));
        assertEquals("", next(alfa, true).orElseThrow().card());
    }

    @Test
    void saysWhereOtherCardsAreTouchedToo() {
        set(1, MARIA, State.DONE, 0, alfa, beta);
        assertNext(1, Where.HERE_AND_ELSEWHERE, next(alfa, true));
    }

    @Test
    void doesAgainOnTheCardWhateverWasDoneOnOthers() {
        set(1, MARIA, State.UNDONE, 0, alfa);
        set(2, MARIA, State.DONE, 1, alfa);
        set(3, MARIA, State.DONE, 0, beta);
        assertNext(2, Where.HERE, next(alfa, false));
        assertEquals(1, next(alfa, false).orElseThrow().deed().id(), "told by what the user did");
        assertEquals(Optional.empty(), next(0, false));
        assertEquals(Optional.empty(), next(beta, false));
    }

    @Test
    void findsNothingWhereNothingWasDone() {
        assertEquals(Optional.empty(), next(alfa, true));
    }
}
