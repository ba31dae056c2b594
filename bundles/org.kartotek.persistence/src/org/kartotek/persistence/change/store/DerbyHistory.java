/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.FieldChange;
import org.kartotek.persistence.change.plan.RecordWrite;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.rights.RightsText;

/** Writes the rows of a change set: what was before. */
final class DerbyHistory {
    private final Connection connection;
    private final OpenSet set;

    DerbyHistory(Connection connection, OpenSet set) {
        this.connection = connection;
        this.set = set;
    }

    void write(WritePlan plan) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into change_row (set_id, seq, kind, record_id, card_id,"
                + " field_id, event, version, before_state, before_text) values (?,?,?,?,?,?,?,?,?,?)")) {
            for (RecordWrite write : plan.writes()) {
                add(insert, write);
            }
            insert.executeBatch();
        }
    }

    /** One row of a field of the catalogue; its version counts the changes of the field. */
    void writeCatalogue(Field field, Event event) throws SQLException {
        writeCatalogue(field.id(), event, null);
    }

    /**
     * @param fieldId id of the field, or 0 for choices and sections
     * @param text states before and after, or null
     */
    void writeCatalogue(int fieldId, Event event, String text) throws SQLException {
        write(CatalogueStore.HISTORY_KIND, fieldId, event, text);
    }

    /** One row of a role, or of what a user was given. */
    void writeRights(Event event, String text) throws SQLException {
        write(RightsText.HISTORY_KIND, 0, event, text);
    }

    private void write(int kind, int fieldId, Event event, String text) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into change_row (set_id, seq, kind, record_id, card_id,"
                + " field_id, event, before_text, version) select ?, ?, ?, ?, 0, ?, ?, CAST(? AS VARCHAR(20000)), count(*) + 1"
                + " from change_row where kind = ? and record_id = ? and card_id = 0")) {
            insert.setLong(1, set.id());
            insert.setInt(2, set.nextRow());
            insert.setShort(3, (short) kind);
            insert.setLong(4, fieldId);
            insert.setInt(5, fieldId);
            insert.setShort(6, (short) event.ordinal());
            insert.setString(7, text);
            insert.setShort(8, (short) kind);
            insert.setLong(9, fieldId);
            insert.executeUpdate();
        }
    }

    private void add(PreparedStatement insert, RecordWrite write) throws SQLException {
        if (write.event().isPresent()) {
            bind(insert, write, 0, write.event().get(), null);
        }
        if (write.isCreation() || !write.recorded()) {
            return;
        }
        for (FieldChange change : write.changes()) {
            if (!change.field().isDerived()) {
                bind(insert, write, change.field().id(), Event.CHANGED, change.before());
            }
        }
    }

    private void bind(PreparedStatement insert, RecordWrite write, int fieldId, Event event, Value before) throws SQLException {
        insert.setLong(1, set.id());
        insert.setInt(2, set.nextRow());
        insert.setShort(3, (short) write.key().kind().ordinal());
        insert.setLong(4, write.key().id());
        insert.setLong(5, write.cardId());
        insert.setInt(6, fieldId);
        insert.setShort(7, (short) event.ordinal());
        insert.setInt(8, write.version());
        if (before == null) {
            insert.setNull(9, Types.SMALLINT);
            insert.setNull(10, Types.VARCHAR);
        } else {
            insert.setShort(9, (short) before.state().ordinal());
            insert.setString(10, Canonical.text(before));
        }
        insert.addBatch();
    }
}
