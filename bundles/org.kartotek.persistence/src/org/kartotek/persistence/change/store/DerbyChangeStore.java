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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.connect.Scopes;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.Instants;

/** Writes with batched statements. One change set at a time writes on an embedded database; the caller sees to that. */
public final class DerbyChangeStore implements ChangeStore {
    private final Scopes scopes;

    public DerbyChangeStore(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public OpenSet start(Connection connection, SetHead head, WritePlan plan, boolean open) throws SQLException {
        OpenSet set = begin(connection, head, open ? State.OPEN : State.DONE);
        proceed(connection, set, plan);
        if (!open) {
            closeUndone(connection, set);
        }
        return set;
    }

    /** Makes a change set without rows. */
    static OpenSet begin(Connection connection, SetHead head, State state) throws SQLException {
        long id = nextId(connection);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into change_set (id, made_at, login, reason, note, state, undoes) values (?,?,?,?,?,?,?)")) {
            insert.setLong(1, id);
            Instants.bind(insert, 2, Instant.now());
            insert.setString(3, head.login());
            insert.setString(4, head.reason().name());
            insert.setString(5, head.note());
            insert.setString(6, state.name());
            if (head.undoes().isPresent()) {
                insert.setLong(7, head.undoes().getAsLong());
            } else {
                insert.setNull(7, Types.BIGINT);
            }
            insert.executeUpdate();
        }
        return new OpenSet(id, head.undoes().isPresent());
    }

    private static long nextId(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Dialect.DERBY.nextValue("change_set_id_seq"))) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void proceed(Connection connection, OpenSet set, WritePlan plan) throws SQLException {
        DerbyRecords records = new DerbyRecords(connection, scopes, set.id());
        records.write(plan);
        new DerbyCounters(connection).update(plan);
        new DerbyTotals(connection).update(plan);
        new DerbyTokens(connection).replace(plan);
        new DerbyHistory(connection, set).write(plan);
    }

    @Override
    public void finish(Connection connection, OpenSet set) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update change_set set state = ?, made_at = ? where id = ?")) {
            update.setString(1, State.DONE.name());
            Instants.bind(update, 2, Instant.now());
            update.setLong(3, set.id());
            update.executeUpdate();
        }
        closeUndone(connection, set);
    }

    /** The change set that this one takes back is undone; one that was undone by that is valid again. */
    static void closeUndone(Connection connection, OpenSet set) throws SQLException {
        if (set.takesBack()) {
            setState(connection, State.UNDONE, "select undoes from change_set where id = ?", set.id());
            setState(
                    connection,
                    State.DONE,
                    "select back.undoes from change_set again join change_set back on back.id = again.undoes where again.id = ?",
                    set.id());
        }
    }

    private static void setState(Connection connection, State state, String which, long id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update change_set set state = ? where id in (" + which + ")")) {
            update.setString(1, state.name());
            update.setLong(2, id);
            update.executeUpdate();
        }
    }
}
