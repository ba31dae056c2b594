/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.kartotek.core.bulk.BulkReport.Refusal;
import org.kartotek.core.bulk.BulkReport.Sample;
import org.kartotek.core.sentence.Sentence;

/** Counts what becomes of records, and keeps the first of them to be looked at. */
final class BulkTally {
    private static final int SAMPLES = 200;
    private static final int REFUSALS = 200;

    private final List<Sample> samples = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long total;
    private long changed;
    private long refused;

    void unchanged(long records) {
        total += records;
    }

    void changed() {
        total++;
        changed++;
    }

    void changed(BulkRecord record, BulkEdit edit) {
        changed();
        if (samples.size() < SAMPLES) {
            samples.add(new Sample(record.cardId(), record.name(), record.steps(edit)));
        }
    }

    void refused(BulkRecord record, Sentence why) {
        total++;
        refused++;
        if (refusals.size() < REFUSALS) {
            refusals.add(new Refusal(record.cardId(), record.name(), why));
        }
    }

    BulkReport report(OptionalLong changeSet) {
        return new BulkReport(total, changed, refused, samples, refusals, changeSet);
    }
}
