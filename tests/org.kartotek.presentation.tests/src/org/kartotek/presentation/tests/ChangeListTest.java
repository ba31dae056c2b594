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

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.core.change.Reason;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.presentation.change.ChangeList;
import org.kartotek.presentation.work.Background;

/** The list of changes is read as far as somebody looks. */
class ChangeListTest {
    private final ManyChanges index = new ManyChanges();
    private final Later later = new Later();
    private final ChangeList list = new ChangeList(new Background(Runnable::run, later), index);

    private static final class ManyChanges extends MemoryIndex {
        private static final long LAST = 250;
        private boolean broken;

        ManyChanges() {
            super(SmallCatalogue.get());
        }

        @Override
        public List<ChangeSetInfo> list(Session reader, int limit) {
            if (broken) {
                throw new KartotekException("The connection was lost.");
            }
            return LongStream.rangeClosed(1, LAST)
                    .map(id -> LAST + 1 - id)
                    .limit(limit)
                    .mapToObj(id -> new ChangeSetInfo(
                            id, Instant.EPOCH, "maria", Reason.EDIT, "", State.DONE, OptionalLong.empty(), 1))
                    .toList();
        }
    }

    @Test
    void readsEarlierOnesAtTheEnd() {
        list.load();
        later.runAll();
        assertEquals(ChangeList.PAGE, list.count());
        assertEquals(250, list.row(0).id());
        assertEquals(0, later.waiting());
        list.row(ChangeList.PAGE - 1);
        list.row(ChangeList.PAGE - 1);
        assertEquals(1, later.waiting(), "asked for once");
        later.runAll();
        assertEquals(2 * ChangeList.PAGE, list.count());
        list.row(2 * ChangeList.PAGE - 1);
        later.runAll();
        assertEquals(250, list.count());
        list.row(249);
        assertEquals(0, later.waiting(), "there are no more");
    }

    @Test
    void keepsItsRowsWhereItCannotBeRead() {
        list.load();
        later.runAll();
        index.broken = true;
        list.load();
        later.runAll();
        assertTrue(list.failure().isPresent());
        assertEquals(ChangeList.PAGE, list.count());
    }
}
