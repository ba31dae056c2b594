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
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.exchange.csv.CsvFile;
import org.kartotek.exchange.csv.CsvRow;
import org.kartotek.exchange.csv.CsvRows;

/** Takes the rows of one file through reading, finding, planning and writing, a chunk at a time. */
final class ImportRun {
    /** Rows that are looked up and written together. */
    private static final int CHUNK = 100;

    private final CardIndex index;
    private final Session session;
    private final CsvFile file;
    private final long rows;
    private final Field key;
    private final ColumnMap columns;
    private final RowReader reader;

    /** @param rows how many the file has, for the progress */
    ImportRun(
            CardIndex index, Session session, CsvFile file, long rows, Field key, ColumnMap columns, RowReader reader) {
        this.index = index;
        this.session = session;
        this.file = file;
        this.rows = rows;
        this.key = key;
        this.columns = columns;
        this.reader = reader;
    }

    /** Does all but writing. */
    ImportTally rehearse(IProgressMonitor monitor) {
        return walk(edits -> index.changes().check(session, Reason.IMPORT, edits), monitor);
    }

    ImportTally write(BulkChange change, IProgressMonitor monitor) {
        return walk(change::write, monitor);
    }

    private ImportTally walk(Consumer<List<RecordEdit>> target, IProgressMonitor monitor) {
        ImportTally tally = new ImportTally();
        RowPlanner planner = new RowPlanner(key, index.changes()::newId);
        RowWriter writer = new RowWriter(target, tally);
        SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(Integer.MAX_VALUE, rows / CHUNK + 1));
        PresentCards present = new PresentCards(index, session, key, columns);
        Doubles doubles = new Doubles(columns);
        try (CsvRows source = file.rows()) {
            source.next();
            List<CardRow> chunk = new ArrayList<>(CHUNK);
            for (Optional<CsvRow> row = source.next(); row.isPresent(); row = source.next()) {
                read(row.get(), doubles, tally).ifPresent(chunk::add);
                if (chunk.size() == CHUNK) {
                    writer.write(plan(chunk, present, planner, tally));
                    chunk.clear();
                    progress.checkCanceled();
                    progress.worked(1);
                }
            }
            writer.write(plan(chunk, present, planner, tally));
        }
        return tally;
    }

    private Optional<CardRow> read(CsvRow raw, Doubles doubles, ImportTally tally) {
        try {
            CardRow row = reader.read(raw);
            doubles.refuse(row);
            return Optional.of(row);
        } catch (KartotekException refused) {
            tally.reject(raw.line(), refused.getMessage());
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
            } catch (KartotekException refused) {
                tally.reject(row.line(), refused.getMessage());
            }
        }
        return plans;
    }
}
