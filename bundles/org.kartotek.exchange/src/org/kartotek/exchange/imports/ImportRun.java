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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.importing.RowListener;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnavailableException;
import org.kartotek.core.rights.Session;
import org.kartotek.exchange.chunk.ChunkWriter;

/** Takes the rows of one file through reading, finding, planning and writing, a chunk at a time. */
final class ImportRun {
    /** Rows that are looked up and written together. */
    private static final int CHUNK = 100;

    private final CardIndex index;
    private final Session session;
    private final Catalogue catalogue;
    private final ImportRequest request;
    private final CardSource source;
    private final long rows;
    private final Field key;

    /** @param rows how many the file has, for the progress */
    ImportRun(
            CardIndex index,
            Session session,
            Catalogue catalogue,
            ImportRequest request,
            CardSource source,
            long rows,
            Field key) {
        this.index = index;
        this.session = session;
        this.catalogue = catalogue;
        this.request = request;
        this.source = source;
        this.rows = rows;
        this.key = key;
    }

    /** Does all but writing. */
    ImportTally rehearse(RowListener listener, IProgressMonitor monitor) {
        ImportTally tally = new ImportTally(listener, new RowWords(catalogue, session, true));
        walk(edits -> index.changes().check(session, Reason.IMPORT, edits), tally, monitor);
        return tally;
    }

    ImportTally write(BulkChange change, RowListener listener, IProgressMonitor monitor) {
        ImportTally tally = new ImportTally(listener, new RowWords(catalogue, session, false));
        walk(change::write, tally, monitor);
        return tally;
    }

    private void walk(Consumer<List<RecordEdit>> target, ImportTally tally, IProgressMonitor monitor) {
        List<Field> derived = catalogue.fields(Kind.CUSTOMER).stream().filter(Field::isDerived).toList();
        RowPlanner planner = new RowPlanner(key, derived, index.changes()::newId);
        ChunkWriter<RowPlan> writer = new ChunkWriter<>(
                target, RowPlan::edits, tally::count, (plan, refused) -> tally.reject(plan.line(), plan.row().name(), refused.sentence()));
        SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(Integer.MAX_VALUE, rows / CHUNK + 1));
        PresentCards present = new PresentCards(index, session, key, source.shape(), derived);
        LikelyDuplicates duplicates = new LikelyDuplicates(index, session, catalogue, rows, progress);
        Doubles doubles = new Doubles(source.shape());
        try (CardsAhead cards = new CardsAhead(source.walk(), CHUNK)) {
            for (List<RawCard> chunk = cards.next(); !chunk.isEmpty(); chunk = cards.next()) {
                List<CardRow> read = chunk.stream().flatMap(raw -> read(raw, doubles, tally).stream()).toList();
                writer.write(admitted(duplicates.mark(plan(read, present, planner, tally)), tally));
                progress.checkCanceled();
                progress.worked(1);
            }
        }
    }

    private Optional<CardRow> read(RawCard raw, Doubles doubles, ImportTally tally) {
        try {
            CardRow row = raw.reading().get();
            doubles.refuse(row);
            return Optional.of(row);
        } catch (UnavailableException ends) {
            throw ends;
        } catch (KartotekException refused) {
            tally.reject(raw.line(), raw.title(), refused.sentence());
            return Optional.empty();
        }
    }

    private static List<RowPlan> plan(List<CardRow> rows, PresentCards present, RowPlanner planner, ImportTally tally) {
        Map<String, List<PresentCard>> found = present.find(rows);
        List<RowPlan> plans = new ArrayList<>(rows.size());
        for (CardRow row : rows) {
            try {
                List<PresentCard> cards = row.key().isKnown() ? found.getOrDefault(present.keyOf(row.key()), List.of()) : List.of();
                plans.add(planner.plan(row, cards));
            } catch (UnavailableException ends) {
                throw ends;
            } catch (KartotekException refused) {
                tally.reject(row.line(), row.name(), refused.sentence());
            }
        }
        return plans;
    }

    private List<RowPlan> admitted(List<RowPlan> plans, ImportTally tally) {
        if (!request.withoutDuplicates()) {
            return plans;
        }
        plans.stream()
                .filter(plan -> plan.duplicate().isPresent())
                .forEach(plan -> tally.reject(plan.line(), plan.row().name(), plan.duplicate().get().sentence()));
        return plans.stream().filter(plan -> plan.duplicate().isEmpty()).toList();
    }
}
