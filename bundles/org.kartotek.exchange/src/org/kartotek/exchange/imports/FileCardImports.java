/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.Reason;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.importing.CardImports;
import org.kartotek.core.importing.ImportMappings;
import org.kartotek.core.importing.ImportOutline;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportReport.RejectedRow;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.importing.RecordImports;
import org.kartotek.core.importing.RowListener;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.exchange.mapping.MappingFiles;
import org.kartotek.exchange.records.FileRecordImports;
import org.kartotek.exchange.table.Table;
import org.osgi.service.component.annotations.Component;

/**
 * Imports cards from CSV files, workbooks and vCards. The file is read twice: once to see that it can be read to its end, so that a
 * broken file writes nothing, and once to import it.
 */
@Component
public final class FileCardImports implements CardImports {
    private static final String NUMBER = "number";
    /** How many rows are read before the monitor is looked at again. */
    private static final int ROWS_BETWEEN_LOOKS = 1000;

    private final ImportMappings mappings = new MappingFiles();
    private final RecordImports records = new FileRecordImports(Tables::open);

    @Override
    public RecordImports records() {
        return records;
    }

    @Override
    public ImportMappings mappings() {
        return mappings;
    }

    @Override
    public ImportReport run(
            CardIndex index, Session session, ImportRequest request, RowListener listener, IProgressMonitor monitor) {
        session.require(Action.IMPORT);
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Catalogue catalogue = index.catalogue(session);
        catalogue.require(OfficeFunction.IMPORTS);
        Field key = key(request, catalogue);
        try (CardSource source = open(request, key, catalogue, session)) {
            long rows = count(source, progress.split(5));
            ImportRun run = new ImportRun(index, session, catalogue, request, source, rows, key);
            return run(index, session, request, source, run, listener, progress.split(95));
        }
    }

    private static ImportReport run(
            CardIndex index,
            Session session,
            ImportRequest request,
            CardSource source,
            ImportRun run,
            RowListener listener,
            IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        List<String> ignored = source.shape().ignored();
        if (request.dryRun()) {
            return run.rehearse(listener, progress.split(100)).report(ignored, source.notes(), OptionalLong.empty());
        }
        if (request.strict()) {
            ImportTally rehearsal = run.rehearse(RowListener.NOBODY, progress.split(20));
            if (rehearsal.hasRejections()) {
                return rehearsal.refusal(ignored, source.notes());
            }
        }
        try (BulkChange change = index.changes().begin(session, Reason.IMPORT, request.file().getFileName().toString())) {
            ImportTally tally = run.write(change, listener, progress.split(80));
            return request.strict() && tally.hasRejections()
                    ? tally.refusal(ignored, source.notes())
                    : tally.report(ignored, source.notes(), change.done());
        }
    }

    private static Field key(ImportRequest request, Catalogue catalogue) {
        Field key = catalogue.field(Kind.CUSTOMER, request.mapping().key().orElse(NUMBER));
        if (!key.type().comparable()) {
            throw new KartotekException(Messages.KEY_UNFIT.with(key.key()));
        }
        return key;
    }

    private static CardSource open(ImportRequest request, Field key, Catalogue catalogue, Session session) {
        ValueReader values = new ValueReader(catalogue, Tables.format(request.mapping().reading()), session.locale());
        CardSource source = Tables.isVCards(request)
                ? VCardSource.open(request, key, catalogue, session, values)
                : table(request, key, catalogue, session, values);
        if (request.mapping().key().isPresent() && source.shape().key().isEmpty()) {
            source.close();
            throw new KartotekException(Messages.NO_KEY_COLUMN.with(key.key()));
        }
        return source;
    }

    private static CardSource table(
            ImportRequest request, Field key, Catalogue catalogue, Session session, ValueReader values) {
        Table table = Tables.open(request);
        try {
            List<String> header = TableSource.header(table);
            ColumnMap columns = ColumnMap.match(header, request.mapping().columns(), key, catalogue, session);
            return new TableSource(table, columns, new RowReader(columns, values, catalogue));
        } catch (RuntimeException refused) {
            table.close();
            throw refused;
        }
    }

    private static long count(CardSource source, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor);
        long count = 0;
        try (CardWalk walk = source.walk()) {
            for (Optional<RawCard> card = walk.next(); card.isPresent(); card = walk.next()) {
                count++;
                if (count % ROWS_BETWEEN_LOOKS == 0) {
                    progress.checkCanceled();
                }
            }
        }
        return count;
    }

    @Override
    public ImportOutline look(CardIndex index, Session session, ImportRequest request) {
        session.require(Action.IMPORT);
        Catalogue catalogue = index.catalogue(session);
        catalogue.require(OfficeFunction.IMPORTS);
        return new Outline(catalogue, session).of(request);
    }

    @Override
    public void saveRejected(ImportRequest request, List<RejectedRow> rejected, Path target, IProgressMonitor monitor) {
        RejectsFile.write(request, rejected, target, monitor);
    }
}
