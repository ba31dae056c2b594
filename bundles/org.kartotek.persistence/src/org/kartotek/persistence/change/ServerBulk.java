/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.persistence.change.plan.RecordWrite;
import org.kartotek.persistence.change.plan.RecordWrite.Place;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.change.store.ChangeStore;
import org.kartotek.persistence.change.store.OpenSet;
import org.kartotek.persistence.change.store.SetHead;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.SqlWork;

/** A long change set on PostgreSQL: one transaction, on a connection of its own. */
final class ServerBulk implements BulkChange {
    /** The most edits in one call of the server. */
    private static final int CHUNK = 500;

    private final Database database;
    private final ChangeStore store;
    private final EditPlanning planning;
    private final SetHead head;
    private final Set<Place> interned = new HashSet<>();
    private Connection connection;
    private OpenSet set;

    ServerBulk(Database database, ChangeStore store, EditPlanning planning, SetHead head) {
        this.database = database;
        this.store = store;
        this.planning = planning;
        this.head = head;
    }

    @Override
    public List<Outcome> write(List<RecordEdit> edits) {
        if (edits.size() > CHUNK) {
            // so that nothing is written where one of the later edits breaks a rule
            sql(open -> planning.plan(open, set, edits));
        }
        List<Outcome> outcomes = new ArrayList<>(edits.size());
        for (int from = 0; from < edits.size(); from += CHUNK) {
            List<RecordEdit> chunk = edits.subList(from, Math.min(from + CHUNK, edits.size()));
            WritePlan plan = new Attempts(database).run(() -> sql(open -> writeChunk(open, chunk)));
            planning.written(plan);
            outcomes.addAll(plan.outcomes());
        }
        return outcomes;
    }

    private <T> T sql(SqlWork<T> work) {
        try {
            if (connection == null) {
                connection = database.pool().take();
                connection.setAutoCommit(false);
            }
            return work.run(connection);
        } catch (SQLException e) {
            throw database.failed(e);
        }
    }

    /** What fails takes back its own part alone, so that the caller may go on without a bad row. */
    private WritePlan writeChunk(Connection open, List<RecordEdit> edits) throws SQLException {
        boolean begins = set == null;
        Savepoint before = begins ? null : open.setSavepoint();
        boolean written = false;
        try {
            WritePlan plan = planning.plan(open, set, edits);
            if (!plan.isEmpty()) {
                internScopes(plan);
                if (begins) {
                    set = store.start(open, head, plan, true);
                } else {
                    store.proceed(open, set, plan);
                }
            }
            written = true;
            return plan;
        } finally {
            if (begins && !written) {
                open.rollback();
            } else if (!begins) {
                end(open, before, written);
            }
        }
    }

    private static void end(Connection open, Savepoint before, boolean written) throws SQLException {
        if (written) {
            open.releaseSavepoint(before);
        } else {
            open.rollback(before);
        }
    }

    /** In a transaction of its own: nobody who needs the same pair of territory and owner waits for the end of this change. */
    private void internScopes(WritePlan plan) {
        for (RecordWrite write : plan.writes()) {
            if (write.card().isPresent()) {
                Place place = write.card().get().place();
                if (interned.add(place)) {
                    database.read(other -> intern(other, place));
                }
            }
        }
    }

    private static boolean intern(Connection other, Place place) throws SQLException {
        try (PreparedStatement call = other.prepareStatement("select intern_scope(?, ?)")) {
            call.setString(1, place.territory());
            call.setString(2, place.owner());
            return call.execute();
        }
    }

    @Override
    public OptionalLong done() {
        if (set == null) {
            return OptionalLong.empty();
        }
        OpenSet finished = set;
        sql(open -> {
            store.finish(open, finished);
            Database.commit(open);
            return null;
        });
        set = null;
        database.commits().committed(finished.id());
        return OptionalLong.of(finished.id());
    }

    @Override
    public void close() {
        if (connection != null) {
            // rolls back what was not committed
            database.pool().give(connection);
            connection = null;
        }
    }
}
