/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnavailableException;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.exchange.chunk.ChunkWriter;

/** Which rows of a chunk go in, and what ends the whole. */
class ChunkWriterTest {
    private final List<Long> written = new ArrayList<>();
    private final List<Long> refused = new ArrayList<>();
    private int calls;

    private void write(List<Long> rows, Consumer<List<RecordEdit>> target) {
        new ChunkWriter<Long>(
                        edits -> {
                            calls++;
                            target.accept(edits);
                        },
                        row -> row < 0 ? List.of() : List.of(RecordEdit.createCustomer(row, Map.of())),
                        written::add,
                        (row, problem) -> refused.add(row))
                .write(rows);
    }

    private static Consumer<List<RecordEdit>> failing(KartotekException problem, long... bad) {
        return edits -> {
            if (edits.stream().anyMatch(edit -> LongStream.of(bad).anyMatch(id -> id == edit.id()))) {
                throw problem;
            }
        };
    }

    private static List<Long> rows(long count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    @Test
    void goodRowsGoInTogether() {
        write(rows(5), edits -> {});
        assertEquals(rows(5), written);
        assertEquals(1, calls);
    }

    @Test
    void manyRowsGoInByPieces() {
        write(rows(BulkChange.AT_ONCE + 1L), edits -> assertTrue(edits.size() <= BulkChange.AT_ONCE));
        assertEquals(rows(BulkChange.AT_ONCE + 1L), written);
        assertEquals(2, calls);
    }

    @Test
    void aRowIsNeverTakenApart() {
        List<RecordEdit> large = rows(BulkChange.AT_ONCE + 1L).stream()
                .map(id -> RecordEdit.createCustomer(id, Map.of()))
                .toList();
        List<Integer> sizes = new ArrayList<>();
        new ChunkWriter<List<RecordEdit>>(edits -> sizes.add(edits.size()), row -> row, row -> {}, (row, problem) -> {})
                .write(List.of(large.subList(0, 1), large, large.subList(0, 2)));
        assertEquals(List.of(1, BulkChange.AT_ONCE + 1, 2), sizes);
    }

    @Test
    void aBadRowIsRefusedAlone() {
        for (KartotekException problem :
                List.of(new ConflictException(3), new NoSuchCardException(3), new AccessRefusedException(), new KartotekException("no"))) {
            written.clear();
            refused.clear();
            write(rows(8), failing(problem, 3, 7));
            assertEquals(List.of(1L, 2L, 4L, 5L, 6L, 8L), written);
            assertEquals(List.of(3L, 7L), refused);
        }
    }

    @Test
    void rowsThatChangeNothingCountWithoutBeingWritten() {
        write(List.of(-1L, -2L), edits -> {});
        assertEquals(List.of(-1L, -2L), written);
        assertEquals(0, calls);
    }

    @Test
    void aFailureOfTheMachineBlamesNoRow() {
        UnavailableException full = new UnavailableException(Sentence.verbatim("The disk is full."));
        assertSame(full, assertThrows(UnavailableException.class, () -> write(rows(8), failing(full, 3))));
        assertEquals(List.of(), written);
        assertEquals(List.of(), refused);
        assertEquals(1, calls);
    }

    @Test
    void aFailureOfTheMachineEndsTheSearchForABadRow() {
        KartotekException bad = new KartotekException("no");
        UnavailableException lost = new UnavailableException(Sentence.verbatim("The connection is lost."));
        Consumer<List<RecordEdit>> target = edits -> {
            failing(bad, 2).accept(edits);
            failing(lost, 5).accept(edits);
        };
        assertThrows(UnavailableException.class, () -> write(rows(8), target));
        assertEquals(List.of(1L, 3L, 4L), written);
        assertEquals(List.of(2L), refused);
    }
}
