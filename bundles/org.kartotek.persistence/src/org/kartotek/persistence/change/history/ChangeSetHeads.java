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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.core.change.Reason;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.schema.Instants;

/** Reads the heads of change sets, without counting their records. */
public final class ChangeSetHeads {
    private static final String SELECT = "select id, made_at, login, reason, note, state, undoes from change_set";

    private final Connection connection;

    public ChangeSetHeads(Connection connection) {
        this.connection = connection;
    }

    /** Those of the change sets that exist, by id. */
    public Map<Long, ChangeSetInfo> byId(Collection<Long> ids) throws SQLException {
        Map<Long, ChangeSetInfo> heads = new HashMap<>();
        IdBatches.read(connection, SELECT + " where id in ({ids})", ids, row -> {
            ChangeSetInfo head = read(row);
            heads.put(head.id(), head);
        });
        return heads;
    }

    /** The change sets of a range of ids, newest first. Derby does not walk an index backwards, but ranges are cheap. */
    public List<ChangeSetInfo> between(long first, long last) throws SQLException {
        List<ChangeSetInfo> heads = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT + " where id >= ? and id <= ? order by id desc")) {
            select.setLong(1, first);
            select.setLong(2, last);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    heads.add(read(row));
                }
            }
        }
        return heads;
    }

    /** The highest id, or 0. */
    public long newest() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select max(id) from change_set");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The change set that took another one back last, or empty. */
    public OptionalLong undoneBy(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select max(id) from change_set where undoes = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long later = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(later);
            }
        }
    }

    private static ChangeSetInfo read(ResultSet row) throws SQLException {
        long undoes = row.getLong(7);
        OptionalLong takenBack = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(undoes);
        return new ChangeSetInfo(
                row.getLong(1),
                Instants.read(row, 2),
                row.getString(3),
                Reason.valueOf(row.getString(4)),
                row.getString(5),
                State.valueOf(row.getString(6)),
                takenBack,
                0);
    }
}
