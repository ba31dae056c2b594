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
import java.util.Set;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.change.plan.WritePlan;

/**
 * Writes on PostgreSQL, where no user may write a table: a function of the owner takes the plan, checks it against the rows, and
 * writes rows, history and tokens in one go. A change set of several plans is one transaction.
 */
public final class ServerChangeStore implements ChangeStore {
    /** Raised by the function where the rows are no longer as the plan says. */
    private static final String STALE = "KT001";
    /** Raised by the function where another client has changed the catalogue. */
    private static final String CATALOGUE_CHANGED = "KT002";

    /** Raised where the change set that shall be undone is not done, or not any more. */
    private static final String TAKEN_BACK = "KT003";

    private static final Set<String> OUTDATED = Set.of(STALE, CATALOGUE_CHANGED);

    @Override
    public OpenSet start(Connection connection, SetHead head, WritePlan plan, boolean open) throws SQLException {
        JsonWriter json = new JsonWriter().open('{');
        json.key("reason").value(head.reason().name()).key("note").value(head.note());
        if (head.undoes().isPresent()) {
            json.key("undoes").value(head.undoes().getAsLong());
        }
        return new OpenSet(write(connection, json, plan), head.undoes().isPresent());
    }

    @Override
    public void proceed(Connection connection, OpenSet set, WritePlan plan) throws SQLException {
        write(connection, new JsonWriter().open('{').key("set").value(set.id()), plan);
    }

    private static long write(Connection connection, JsonWriter json, WritePlan plan) throws SQLException {
        json.key("catalogue").value(plan.catalogueVersion());
        PlanJson.write(json, plan);
        try (PreparedStatement call = connection.prepareStatement("select write_change(?::jsonb)")) {
            call.setString(1, json.close('}').toString());
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** What the functions refuse with; other failures come back as they are. */
    static SQLException refused(SQLException e) {
        if (OUTDATED.contains(e.getSQLState())) {
            throw new StalePlanException();
        }
        if (TAKEN_BACK.equals(e.getSQLState())) {
            throw new KartotekException(Messages.TAKEN_BACK);
        }
        return e;
    }

    @Override
    public void finish(Connection connection, OpenSet set) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select finish_change(?)")) {
            call.setLong(1, set.id());
            call.executeQuery().close();
        }
    }
}
