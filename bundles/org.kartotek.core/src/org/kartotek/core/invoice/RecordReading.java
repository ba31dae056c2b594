/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.invoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.PagedRows;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;

/** Reads records that belong together, as one session may see them. */
public final class RecordReading {
    private final CardIndex index;
    private final Session session;
    private final Catalogue catalogue;
    private final IProgressMonitor monitor;

    /** @param monitor ends a reading where it is cancelled */
    public RecordReading(CardIndex index, Session session, IProgressMonitor monitor) {
        this.index = index;
        this.session = session;
        this.catalogue = index.catalogue(session);
        this.monitor = monitor;
    }

    /** @throws KartotekException where the record does not exist for the session */
    public RecordOnCard record(Kind kind, long id) {
        return find(kind, id).orElseThrow(() -> {
            session.missed(Refusal.Path.READ, kind, id);
            return new KartotekException(Messages.GONE.with(kind.word(), id));
        });
    }

    /** The record, unless it does not exist for the session. */
    public Optional<RecordOnCard> find(Kind kind, long id) {
        return index.cards().record(session, kind, id);
    }

    /**
     * Records with all their fields, in the order of their ids; their versions are not read.
     *
     * @param criterion in the words of queries
     */
    public List<CardRecord> all(Kind kind, String criterion) {
        CardQuery asked = new QueryParser(catalogue, Locale.ROOT).parse(kind.word() + ": " + criterion);
        List<Field> fields = catalogue.fields(kind);
        List<FieldPath> columns = fields.stream().map(field -> new FieldPath(field.key())).toList();
        CardQuery query = new CardQuery(kind, columns, asked.criterion(), List.of(), OptionalInt.empty());
        List<CardRecord> records = new ArrayList<>();
        new PagedRows(index.queries(), session, query, monitor).forEachRemaining(row -> records.add(record(kind, fields, row)));
        return records;
    }

    private static CardRecord record(Kind kind, List<Field> fields, Row row) {
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            values.put(fields.get(i).key(), row.values().get(i));
        }
        return new CardRecord(kind, row.id(), 0, values);
    }

    /** The lines of a quote, a purchase or an invoice, in their order. */
    public List<CardRecord> lines(Kind whole, long id) {
        List<CardRecord> lines = all(whole.line().orElseThrow(), whole.key() + " = #" + id);
        lines.sort(Comparator.comparing(line -> RecordValues.number(line, InvoiceFields.POSITION)));
        return lines;
    }
}
