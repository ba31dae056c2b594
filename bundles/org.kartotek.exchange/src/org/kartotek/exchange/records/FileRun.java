/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.ImportReport.RejectedRow;
import org.kartotek.core.importing.RecordImportReport.Part;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnavailableException;
import org.kartotek.core.value.Value;
import org.kartotek.exchange.chunk.ChunkWriter;

/** Takes the rows of one file through reading, finding, planning and writing, a chunk at a time. */
final class FileRun {
    /** Rows that are looked up and written together. */
    private static final int CHUNK = 100;

    private final CardIndex index;
    private final Kind kind;
    private final Layout.FileLayout layout;
    private final KnownRows known;
    private final RecordReader reader;
    private final PresentRecords present;
    private final ChunkWriter<RecordRow.Plan> writer;
    private final Locale locale;
    private final List<RecordRow> chunk = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final int[] outcomes = new int[Outcome.values().length];

    FileRun(
            CardIndex index,
            Kind kind,
            Layout.FileLayout layout,
            KnownRows known,
            RecordReader reader,
            PresentRecords present,
            BulkChange change,
            Locale locale) {
        this.index = index;
        this.kind = kind;
        this.layout = layout;
        this.known = known;
        this.reader = reader;
        this.present = present;
        this.writer = new ChunkWriter<>(
                change::write, RecordRow.Plan::edits, this::written, (plan, refused) -> reject(plan.row().line(), refused));
        this.locale = locale;
    }

    void add(Cells cells) {
        try {
            chunk.add(reader.read(cells));
        } catch (UnavailableException ends) {
            throw ends;
        } catch (KartotekException refused) {
            reject(cells.line(), refused);
        }
        if (chunk.size() == CHUNK) {
            flush();
        }
    }

    private void reject(long line, KartotekException refused) {
        rejected.add(new RejectedRow(line, refused.sentence().in(locale)));
    }

    Part finish() {
        flush();
        rejected.sort(Comparator.comparingLong(RejectedRow::line));
        return new Part(
                layout.file(),
                layout.called(),
                outcomes[Outcome.CREATED.ordinal()],
                outcomes[Outcome.CHANGED.ordinal()],
                outcomes[Outcome.UNCHANGED.ordinal()],
                rejected);
    }

    private void flush() {
        List<Optional<PresentRecords.Present>> found = present.find(chunk);
        List<RecordRow.Plan> plans = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            plans.add(plan(chunk.get(i), found.get(i)));
        }
        chunk.clear();
        writer.write(plans);
    }

    private RecordRow.Plan plan(RecordRow row, Optional<PresentRecords.Present> found) {
        return found.map(record -> update(row, record)).orElseGet(() -> create(row));
    }

    private RecordRow.Plan create(RecordRow row) {
        long id = index.changes().newId(kind);
        List<RecordEdit> edits = new ArrayList<>();
        if (kind.isCard()) {
            edits.add(RecordEdit.createCustomer(id, row.values()));
            if (!row.contact().isEmpty()) {
                edits.add(RecordEdit.createPart(Kind.CONTACT, index.changes().newId(Kind.CONTACT), id, row.contact()));
            }
            return new RecordRow.Plan(row, id, id, Outcome.CREATED, edits);
        }
        long card = kind.isOnCard() ? row.cardId() : kind.cardOf(id);
        edits.add(RecordEdit.createPart(kind, id, card, row.values()));
        return new RecordRow.Plan(row, id, card, Outcome.CREATED, edits);
    }

    private RecordRow.Plan update(RecordRow row, PresentRecords.Present there) {
        Map<String, Value> changed = new HashMap<>();
        row.values().forEach((field, value) -> {
            if (!value.equals(there.values().getOrDefault(field, Value.UNKNOWN))) {
                changed.put(field, value);
            }
        });
        RecordEdit edit =
                new RecordEdit(RecordEdit.Operation.UPDATE, kind, there.id(), there.cardId(), OptionalInt.empty(), changed);
        boolean same = changed.isEmpty();
        return new RecordRow.Plan(
                row, there.id(), there.cardId(), same ? Outcome.UNCHANGED : Outcome.CHANGED, same ? List.of() : List.of(edit));
    }

    private void written(RecordRow.Plan plan) {
        outcomes[plan.outcome().ordinal()]++;
        boolean isNew = plan.outcome() == Outcome.CREATED;
        plan.row().key().ifPresent(key ->
                known.add(layout.file(), key, new KnownRows.Known(plan.id(), plan.cardId(), key, isNew, plan.row().cells())));
    }
}
