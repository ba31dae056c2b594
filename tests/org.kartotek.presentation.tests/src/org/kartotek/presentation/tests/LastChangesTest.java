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

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.core.change.LastChanges;
import org.kartotek.core.change.Reason;

/** Undo goes back through a user's own change sets, redo forth again. */
class LastChangesTest {

    private static ChangeSetInfo set(long id, String login, Reason reason, State state, long undoes) {
        OptionalLong undone = undoes == 0 ? OptionalLong.empty() : OptionalLong.of(undoes);
        return new ChangeSetInfo(id, Instant.EPOCH.plusSeconds(id), login, reason, "", state, undone, 1);
    }

    private static ChangeSetInfo edit(long id, State state) {
        return set(id, "maria", Reason.EDIT, state, 0);
    }

    private static ChangeSetInfo undo(long id, State state, long undoes) {
        return set(id, "maria", Reason.UNDO, state, undoes);
    }

    private static void assertNext(long undo, long redo, ChangeSetInfo... oldestFirst) {
        List<ChangeSetInfo> newestFirst = Stream.of(oldestFirst).toList().reversed();
        LastChanges last = new LastChanges(newestFirst, "maria");
        assertEquals(undo, id(last.toUndo()), "undo");
        assertEquals(redo, id(last.toRedo()), "redo");
    }

    private static long id(Optional<ChangeSetInfo> set) {
        return set.map(ChangeSetInfo::id).orElse(0L);
    }

    @Test
    void takesTheLastOwnChange() {
        assertNext(1, 0, edit(1, State.DONE), set(2, "otto", Reason.EDIT, State.DONE, 0));
        assertNext(2, 0, edit(1, State.DONE), edit(2, State.DONE));
        assertNext(0, 0);
    }

    @Test
    void whatIsIssuedStaysAndIsSpokenOf() {
        ChangeSetInfo before = edit(1, State.DONE);
        ChangeSetInfo issued = set(2, "maria", Reason.ISSUE, State.DONE, 0);
        ChangeSetInfo after = edit(3, State.DONE);
        assertNext(1, 0, before, issued);
        assertTrue(new LastChanges(List.of(issued, before), "maria").isIssuedSince(before));
        assertFalse(new LastChanges(List.of(after, issued, before), "maria").isIssuedSince(after));
        assertFalse(new LastChanges(List.of(set(4, "otto", Reason.ISSUE, State.DONE, 0), before), "maria").isIssuedSince(before));
    }

    @Test
    void goesBackStepByStepAndForthAgain() {
        assertNext(1, 3, edit(1, State.DONE), edit(2, State.UNDONE), undo(3, State.DONE, 2));
        assertNext(0, 4, edit(1, State.UNDONE), edit(2, State.UNDONE), undo(3, State.DONE, 2), undo(4, State.DONE, 1));
        assertNext(
                1,
                3,
                edit(1, State.DONE),
                edit(2, State.UNDONE),
                undo(3, State.DONE, 2),
                undo(4, State.UNDONE, 1),
                undo(5, State.DONE, 4));
        assertNext(
                2,
                0,
                edit(1, State.DONE),
                edit(2, State.DONE),
                undo(3, State.UNDONE, 2),
                undo(4, State.UNDONE, 1),
                undo(5, State.DONE, 4),
                undo(6, State.DONE, 3));
    }

    @Test
    void nothingIsDoneAgainAfterANewChange() {
        assertNext(3, 0, edit(1, State.UNDONE), undo(2, State.DONE, 1), edit(3, State.DONE));
    }

    @Test
    void whatWasTakenBackInOnePlaceIsAChangeLikeOthers() {
        assertNext(2, 0, edit(1, State.DONE), undo(2, State.DONE, 0));
    }

    @Test
    void leavesTheCatalogueAlone() {
        assertNext(1, 0, edit(1, State.DONE), set(2, "maria", Reason.CATALOGUE, State.DONE, 0));
    }
}
