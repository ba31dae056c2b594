/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.chunk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnavailableException;

/**
 * Writes planned rows, or checks them, and finds out which a rule keeps out: those are refused, the others go in. Where the card index
 * itself gives out, no row is to blame, and the whole ends.
 *
 * @param <P> a planned row
 */
public final class ChunkWriter<P> {
    private final Consumer<List<RecordEdit>> target;
    private final Function<P, List<RecordEdit>> edits;
    private final Consumer<P> written;
    private final BiConsumer<P, KartotekException> refused;

    /**
     * @param target writes edits all or none, and throws where one of them breaks a rule
     * @param edits of a row; may be none
     * @param written is told each row that went in
     * @param refused is told each row that did not, and why
     */
    public ChunkWriter(
            Consumer<List<RecordEdit>> target,
            Function<P, List<RecordEdit>> edits,
            Consumer<P> written,
            BiConsumer<P, KartotekException> refused) {
        this.target = target;
        this.edits = edits;
        this.written = written;
        this.refused = refused;
    }

    /**
     * Writes in pieces of {@link BulkChange#AT_ONCE} edits. One with a bad row is halved until the bad row stands alone: each try that
     * fails has written nothing.
     *
     * @throws UnavailableException where the card index cannot write at all; what was written before is to be rolled back
     */
    public void write(List<P> plans) {
        int from = 0;
        int size = 0;
        for (int at = 0; at < plans.size(); at++) {
            int more = edits.apply(plans.get(at)).size();
            if (at > from && size + more > BulkChange.AT_ONCE) {
                writeTogether(plans.subList(from, at));
                from = at;
                size = 0;
            }
            size += more;
        }
        writeTogether(plans.subList(from, plans.size()));
    }

    private void writeTogether(List<P> plans) {
        List<RecordEdit> together = plans.stream().flatMap(plan -> edits.apply(plan).stream()).toList();
        try {
            if (!together.isEmpty()) {
                target.accept(together);
            }
            plans.forEach(written);
        } catch (UnavailableException ends) {
            throw ends;
        } catch (KartotekException problem) {
            if (plans.size() == 1) {
                refused.accept(plans.getFirst(), problem);
            } else {
                writeTogether(plans.subList(0, plans.size() / 2));
                writeTogether(plans.subList(plans.size() / 2, plans.size()));
            }
        }
    }
}
