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
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportReport.RejectedRow;
import org.kartotek.core.importing.LikelyDuplicate;
import org.kartotek.core.importing.RowListener;
import org.kartotek.core.sentence.Sentence;

/** Counts what becomes of the rows, and tells it on. One thread at a time. */
final class ImportTally {
    private final RowListener listener;
    private final RowWords words;
    private int created;
    private int changed;
    private int unchanged;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<LikelyDuplicate> duplicates = new ArrayList<>();

    ImportTally(RowListener listener, RowWords words) {
        this.listener = listener;
        this.words = words;
    }

    void count(RowPlan plan) {
        switch (plan.outcome()) {
            case CREATED -> created++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
        plan.duplicate().ifPresent(duplicates::add);
        if (listener != RowListener.NOBODY) {
            listener.row(words.planned(plan));
        }
    }

    void reject(long line, String title, Sentence why) {
        String reason = words.said(why);
        rejected.add(new RejectedRow(line, reason));
        listener.row(RowWords.rejected(line, title, reason));
    }

    boolean hasRejections() {
        return !rejected.isEmpty();
    }

    ImportReport report(List<String> ignored, List<Sentence> notes, OptionalLong changeSet) {
        duplicates.sort(Comparator.comparingLong(LikelyDuplicate::line));
        return new ImportReport(created, changed, unchanged, sorted(), ignored, said(notes), duplicates, changeSet);
    }

    /** Nothing went in; the rejected rows say why. */
    ImportReport refusal(List<String> ignored, List<Sentence> notes) {
        return new ImportReport(0, 0, 0, sorted(), ignored, said(notes), List.of(), OptionalLong.empty());
    }

    private List<String> said(List<Sentence> notes) {
        return notes.stream().map(words::said).toList();
    }

    private List<RejectedRow> sorted() {
        rejected.sort(Comparator.comparingLong(RejectedRow::line));
        return rejected;
    }
}
