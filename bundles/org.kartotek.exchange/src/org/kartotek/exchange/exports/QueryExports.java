/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.exporting.CardExports;
import org.kartotek.core.exporting.ExportFormat;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PagedRows;
import org.kartotek.core.query.QueryNames;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.osgi.service.component.annotations.Component;

/** Writes what card queries find, as the session sees it. */
@Component
public final class QueryExports implements CardExports {

    @Override
    public long write(
            CardIndex index, Session session, CardQuery query, ExportFormat format, Appendable out, IProgressMonitor monitor) {
        session.require(Action.EXPORT);
        Catalogue catalogue = index.catalogue(session);
        catalogue.require(OfficeFunction.EXPORTS);
        List<Field> columns = query.columns().stream()
                .map(path -> new QueryNames(catalogue).column(query.kind(), path))
                .toList();
        // what goes out is kept before it does: who broke it off, or the log, could else get it unseen
        Set<Long> found = found(index, session, query, monitor);
        Keeping keeping = records -> {
            if (!records.isEmpty()) {
                index.audit().record(session, AuditEvent.EXPORT, format.key() + " " + query.kind().key(), query.kind(), records);
            }
        };
        keeping.keep(found);
        List<Long> late = new ArrayList<>();
        try {
            PagedRows rows = new PagedRows(index.queries(), session, query, monitor);
            return write(rows, text(format, columns), out, SubMonitor.convert(monitor), row -> {
                if (!found.contains(row)) {
                    late.add(row);
                }
            });
        } catch (IOException e) {
            throw new KartotekException(Messages.NOT_WRITTEN, e);
        } finally {
            // others have written in the meantime
            keeping.keep(late);
        }
    }

    /** Writes an entry of the audit log. */
    private interface Keeping {
        void keep(Collection<Long> records);
    }

    private static Set<Long> found(CardIndex index, Session session, CardQuery query, IProgressMonitor monitor) {
        Set<Long> found = new HashSet<>();
        index.queries().stream(session, query.withColumns(List.of()), row -> found.add(row.id()), monitor);
        return found;
    }

    /** @return how many rows */
    private static long write(PagedRows rows, RowText text, Appendable out, SubMonitor progress, LongConsumer gone) throws IOException {
        // the first page shows whether the query can be answered at all
        boolean more = rows.hasNext();
        long written = 0;
        out.append(text.begin());
        while (more) {
            progress.checkCanceled();
            Row row = rows.next();
            gone.accept(row.id());
            out.append(text.row(row));
            written++;
            more = rows.hasNext();
        }
        out.append(text.end());
        return written;
    }

    private static RowText text(ExportFormat format, List<Field> columns) {
        return switch (format) {
            case CSV -> new CsvText(columns);
            case JSON -> new JsonText(columns);
        };
    }
}
