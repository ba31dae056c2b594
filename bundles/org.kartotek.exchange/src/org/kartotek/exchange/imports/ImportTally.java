/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportReport.RejectedRow;

/** Counts what becomes of the rows. One thread at a time. */
final class ImportTally {
    private int created;
    private int changed;
    private int unchanged;
    private final List<RejectedRow> rejected = new ArrayList<>();

    void count(Outcome outcome) {
        switch (outcome) {
            case CREATED -> created++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
    }

    void reject(long line, String reason) {
        rejected.add(new RejectedRow(line, reason));
    }

    boolean hasRejections() {
        return !rejected.isEmpty();
    }

    ImportReport report(ColumnMap columns, List<String> notes, OptionalLong changeSet) {
        return new ImportReport(created, changed, unchanged, sorted(), columns.ignored(), notes, changeSet);
    }

    /** Nothing went in; the rejected rows say why. */
    ImportReport refusal(ColumnMap columns, List<String> notes) {
        return new ImportReport(0, 0, 0, sorted(), columns.ignored(), notes, OptionalLong.empty());
    }

    private List<RejectedRow> sorted() {
        rejected.sort(Comparator.comparingLong(RejectedRow::line));
        return rejected;
    }
}
