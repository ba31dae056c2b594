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
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.PagedRows;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;

/** Reads the records that a bulk edit is about. */
final class BulkRecords {
    private static final String NAME = "name";

    private final CardIndex index;
    private final Session session;
    private final BulkEdit edit;
    private final Kind kind;
    private final List<Field> fields;
    private final Optional<FieldPath> name;

    BulkRecords(CardIndex index, Session session, BulkEdit edit) {
        this.index = index;
        this.session = session;
        this.edit = edit;
        this.kind = edit.query().kind();
        this.fields = edit.assignments().stream().map(BulkAssignment::field).toList();
        Catalogue catalogue = index.catalogue(session);
        this.name = catalogue.find(kind.isOnCard() ? Kind.CUSTOMER : kind, NAME)
                .map(field -> new FieldPath(kind.isOnCard() ? NamedValue.CARD + "." + NAME : NAME));
    }

    /** Those that exist for the session, one after the other. */
    Iterator<BulkRecord> read(IProgressMonitor monitor) {
        if (!edit.chosen().isEmpty()) {
            return edit.chosen().stream().map(this::again).flatMap(Optional::stream).iterator();
        }
        PagedRows rows = new PagedRows(index.queries(), session, query(), monitor);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public BulkRecord next() {
                return of(rows.next());
            }
        };
    }

    private CardQuery query() {
        List<FieldPath> columns = new ArrayList<>(fields.stream().map(Field::key).map(FieldPath::new).toList());
        name.ifPresent(columns::add);
        if (kind.isOnCard()) {
            columns.add(new FieldPath(NamedValue.CARD));
        }
        return edit.query().withColumns(columns);
    }

    private BulkRecord of(Row row) {
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            values.put(fields.get(i).key(), row.values().get(i));
        }
        long card = kind.isOnCard() ? (Long) row.values().getLast().content().orElseThrow() : kind.cardOf(row.id());
        Value called = name.isPresent() ? row.values().get(fields.size()) : Value.UNKNOWN;
        return new BulkRecord(kind, row.id(), card, name(called, row.id()), OptionalInt.empty(), values);
    }

    private static String name(Value called, long id) {
        return called.content().map(String::valueOf).orElse("#" + id);
    }

    /** One of them as it is now, or empty where it does not exist any more. */
    Optional<BulkRecord> again(long id) {
        return index.cards().record(session, kind, id).map(found -> {
            Map<String, Value> values = found.record().values();
            return new BulkRecord(kind, id, found.cardId(), called(found), OptionalInt.of(found.record().version()), values);
        });
    }

    private String called(RecordOnCard found) {
        Value called = kind.isOnCard()
                ? index.cards()
                        .record(session, Kind.CUSTOMER, found.cardId())
                        .map(card -> card.record().value(NAME))
                        .orElse(Value.UNKNOWN)
                : found.record().value(NAME);
        return name(called, found.record().id());
    }
}
