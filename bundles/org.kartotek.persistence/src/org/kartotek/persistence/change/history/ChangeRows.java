/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.store.IdBatches;

/** Reads the rows of change sets. */
public final class ChangeRows {
    private static final String SELECT =
            "select set_id, seq, kind, record_id, card_id, field_id, event, version, before_state, before_text from change_row";

    /** From the oldest change of a record to the newest. */
    private static final Comparator<ChangeRow> OLDEST_FIRST =
            Comparator.comparingInt(ChangeRow::version).thenComparingLong(ChangeRow::setId).thenComparingInt(ChangeRow::seq);

    private final Connection connection;
    private final Catalogue catalogue;

    /**
     * @param catalogue with every field, retired ones too
     */
    public ChangeRows(Connection connection, Catalogue catalogue) {
        this.connection = connection;
        this.catalogue = catalogue;
    }

    /** All rows of some cards and of what hangs on them; those of each record from the oldest to the newest. */
    public List<ChangeRow> ofCards(Collection<Long> cardIds) throws SQLException {
        List<ChangeRow> rows = new ArrayList<>();
        IdBatches.read(connection, SELECT + " where card_id in ({ids})", cardIds, row -> rows.add(read(row)));
        rows.sort(OLDEST_FIRST);
        return rows;
    }

    /** The records of some cards that a change set touched. */
    public static Set<RecordKey> records(Connection connection, Collection<Long> setIds, Collection<Long> cardIds) throws SQLException {
        Set<Long> sets = Set.copyOf(setIds);
        Set<RecordKey> records = new LinkedHashSet<>();
        IdBatches.read(
                connection,
                "select distinct set_id, kind, record_id from change_row where kind >= 0 and card_id in ({ids})",
                cardIds,
                row -> {
                    if (sets.contains(row.getLong(1))) {
                        records.add(new RecordKey(Kind.values()[row.getShort(2)], row.getLong(3)));
                    }
                });
        return records;
    }

    private ChangeRow read(ResultSet row) throws SQLException {
        int fieldId = row.getInt(6);
        return new ChangeRow(
                row.getLong(1),
                row.getInt(2),
                new RecordKey(Kind.values()[row.getShort(3)], row.getLong(4)),
                row.getLong(5),
                fieldId,
                Event.values()[row.getShort(7)],
                row.getInt(8),
                fieldId == 0 ? Value.UNKNOWN : before(fieldId, row));
    }

    private Value before(int fieldId, ResultSet row) throws SQLException {
        Field field = catalogue.byId(fieldId).orElseThrow();
        return switch (ValueState.values()[row.getShort(9)]) {
            case KNOWN -> Canonical.parse(field.type(), row.getString(10));
            case ABSENT -> Value.ABSENT;
            case UNKNOWN -> Value.UNKNOWN;
        };
    }
}
