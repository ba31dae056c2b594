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
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.Reason;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.importing.CardImports;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.exchange.csv.CsvFile;
import org.kartotek.exchange.csv.CsvRow;
import org.kartotek.exchange.csv.CsvRows;
import org.osgi.service.component.annotations.Component;

/**
 * Imports cards from CSV files. The file is read twice: once to see that it can be read to its end, so that a broken file writes
 * nothing, and once to import it.
 */
@Component
public final class CsvCardImports implements CardImports {
    private static final String NUMBER = "number";
    /** How many rows are read before the monitor is looked at again. */
    private static final int ROWS_BETWEEN_LOOKS = 1000;

    @Override
    public ImportReport run(CardIndex index, Session session, ImportRequest request, IProgressMonitor monitor) {
        session.rights().require(Action.IMPORT);
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        CsvFile file = CsvFile.open(request.file(), request.encoding(), request.separator());
        Catalogue catalogue = index.catalogue(session);
        Field key = key(request, catalogue);
        ColumnMap columns = columns(file, request, key, catalogue, session);
        long rows = countRows(file, progress.split(5));
        ValueReader values = new ValueReader(catalogue, format(request), session.locale());
        RowReader reader = new RowReader(columns, values, catalogue);
        ImportRun run = new ImportRun(index, session, file, rows, key, columns, reader);
        List<String> notes = notes(file, request, columns);
        if (request.dryRun()) {
            return run.rehearse(progress.split(95)).report(columns, notes, OptionalLong.empty());
        }
        if (request.strict()) {
            ImportTally rehearsal = run.rehearse(progress.split(20));
            if (rehearsal.hasRejections()) {
                return rehearsal.refusal(columns, notes);
            }
        }
        try (BulkChange change = index.changes().begin(session, Reason.IMPORT, request.file().getFileName().toString())) {
            ImportTally tally = run.write(change, progress.split(75));
            return request.strict() && tally.hasRejections()
                    ? tally.refusal(columns, notes)
                    : tally.report(columns, notes, change.done());
        }
    }

    private static Field key(ImportRequest request, Catalogue catalogue) {
        Field key = catalogue.field(Kind.CUSTOMER, request.key().orElse(NUMBER));
        if (!key.type().comparable()) {
            throw new KartotekException("Cards cannot be found by " + key.key() + ". Use a field such as number or email.");
        }
        return key;
    }

    private static ColumnMap columns(
            CsvFile file, ImportRequest request, Field key, Catalogue catalogue, Session session) {
        try (CsvRows rows = file.rows()) {
            List<String> header = rows.next()
                    .map(CsvRow::cells)
                    .orElseThrow(() -> new KartotekException("The file " + request.file().getFileName() + " has no rows."));
            ColumnMap columns = ColumnMap.match(header, request.mapping(), key, catalogue, session);
            if (request.key().isPresent() && columns.key().isEmpty()) {
                throw new KartotekException("The file has no column for " + key.key() + ", by which the cards are to be found.");
            }
            return columns;
        }
    }

    private static long countRows(CsvFile file, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor);
        long count = -1;
        try (CsvRows rows = file.rows()) {
            while (rows.next().isPresent()) {
                count++;
                if (count % ROWS_BETWEEN_LOOKS == 0) {
                    progress.checkCanceled();
                }
            }
        }
        return count;
    }

    private static ValueFormat format(ImportRequest request) {
        return ValueFormat.of(request.dateFormat().orElse(ValueFormat.ISO.datePattern()), request.decimalComma());
    }

    private static List<String> notes(CsvFile file, ImportRequest request, ColumnMap columns) {
        List<String> notes = new ArrayList<>();
        if (request.encoding().isEmpty() && file.dialect().mark() == 0 && !file.dialect().charset().name().equals("UTF-8")) {
            notes.add("The file was read as " + file.dialect().charset().name()
                    + ". If names look wrong, undo the import and name the right encoding.");
        }
        if (columns.key().isEmpty()) {
            notes.add("The file has no column for the customer number, so every row is a new card, also when it is imported again.");
        }
        return notes;
    }
}
