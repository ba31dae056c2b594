/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.List;
import java.util.function.Consumer;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.KartotekException;

/** Writes planned rows, or checks them, and finds out which a rule keeps out: those are rejected, the others go in. */
final class RowWriter {
    private final Consumer<List<RecordEdit>> target;
    private final ImportTally tally;

    /** @param target writes edits all or none, and throws where one of them breaks a rule */
    RowWriter(Consumer<List<RecordEdit>> target, ImportTally tally) {
        this.target = target;
        this.tally = tally;
    }

    /** A chunk with a bad row is halved until the bad row stands alone: each try that fails has written nothing. */
    void write(List<RowPlan> plans) {
        List<RecordEdit> edits = plans.stream().flatMap(plan -> plan.edits().stream()).toList();
        try {
            if (!edits.isEmpty()) {
                target.accept(edits);
            }
            plans.forEach(tally::count);
        } catch (KartotekException refused) {
            if (plans.size() == 1) {
                tally.reject(plans.get(0).line(), plans.get(0).row().name(), refused.sentence());
            } else {
                write(plans.subList(0, plans.size() / 2));
                write(plans.subList(plans.size() / 2, plans.size()));
            }
        }
    }
}
