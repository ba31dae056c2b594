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
import java.util.Collection;
import java.util.List;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.text.Folding;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.connect.Scopes;

/** The statements that take a change set out of an embedded database without a trace. */
public final class DerbyRollback {
    private final Connection connection;
    private final Scopes scopes;
    private final long setId;

    /**
     * @param setId the change set that is taken out
     */
    public DerbyRollback(Connection connection, Scopes scopes, long setId) {
        this.connection = connection;
        this.scopes = scopes;
        this.setId = setId;
    }

    /** Cards of the change set give up their numbers for the moment. */
    public void freeNumbers(List<Long> cards) throws SQLException {
        forEach("update customer set number_uk = null where id = ?", cards);
    }

    /**
     * Gives the records of some cards what they had before.
     *
     * @param plan with the former values and versions
     * @param created what the change set created
     * @param cards all cards of the plan
     */
    public void apply(WritePlan plan, Collection<RecordKey> created, List<Long> cards) throws SQLException {
        new DerbyRecords(connection, scopes, setId).write(plan);
        new DerbyTokens(connection).replace(plan);
        for (Kind kind : Kind.values()) {
            List<Long> ids = created.stream().filter(key -> key.kind() == kind).map(RecordKey::id).toList();
            forEach("delete from " + kind.key() + " where id = ?", ids);
        }
        forEach("delete from change_row where set_id = " + setId + " and card_id = ?", cards);
        giveBackNumbers(cards);
        giveBackChangedIn(cards);
        new DerbyTotals(connection).renew(cards);
    }

    private void giveBackNumbers(List<Long> cards) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update customer set number_uk = ? where id = ?")) {
            IdBatches.read(
                    connection,
                    "select id, f_number from customer where archived = 0 and f_number is not null and id in ({ids})",
                    cards,
                    row -> {
                        update.setString(1, Folding.fold(row.getString(2)));
                        update.setLong(2, row.getLong(1));
                        update.addBatch();
                    });
            update.executeBatch();
        }
    }

    /** What is left of the history tells which change set touched a record last; a card counts what hangs on it. */
    private void giveBackChangedIn(List<Long> cards) throws SQLException {
        for (Kind kind : Kind.values()) {
            String own = kind.isCard()
                    ? "r.card_id = " + kind.key() + ".id"
                    : "r.card_id = " + kind.key() + ".customer_id and r.record_id = " + kind.key() + ".id and r.kind = " + kind.ordinal();
            forEach(
                    "update " + kind.key() + " set changed_in = (select max(r.set_id) from change_row r where " + own + ") where "
                            + RecordRows.cardColumn(kind) + " = ? and changed_in = " + setId,
                    cards);
        }
    }

    /** Removes the change set itself, when none of its rows is left. */
    public void removeHead() throws SQLException {
        forEach("delete from change_set where id = ?", List.of(setId));
    }

    private void forEach(String sql, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (long id : ids) {
                statement.setLong(1, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
