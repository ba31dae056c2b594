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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.stream.Collectors;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.RecordEdit.Operation;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.change.store.ChangeStore;
import org.kartotek.persistence.change.store.OpenSet;
import org.kartotek.persistence.change.store.SetHead;
import org.kartotek.persistence.connect.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A long change set on the embedded database, where readers wait for writers: it commits some hundred cards at a time, which stay
 * hidden until the last of them is written. The search tokens of new ones follow behind.
 */
final class EmbeddedBulk implements BulkChange {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBulk.class);

    private final Database database;
    private final ChangeStore store;
    private final Lock turn;
    private final EditPlanning planning;
    private final SetHead head;
    private final HeldNumbers held;
    private final TokensBehind tokens;
    private final OpenSetRollback rollback;
    private TokensBehind.Pending earlier = TokensBehind.Pending.NOTHING;
    private TokensBehind.Pending pending = TokensBehind.Pending.NOTHING;
    private OpenSet set;
    private boolean done;

    /**
     * @param turn held during each transaction that writes
     * @param held keeps the numbers that cards give up here until it is done
     * @param tokens writes those of new cards
     */
    EmbeddedBulk(
            Database database,
            ChangeStore store,
            Lock turn,
            EditPlanning planning,
            SetHead head,
            HeldNumbers held,
            TokensBehind tokens) {
        this.database = database;
        this.store = store;
        this.turn = turn;
        this.planning = planning;
        this.head = head;
        this.held = held;
        this.tokens = tokens;
        this.rollback = new OpenSetRollback(database);
    }

    @Override
    public List<Outcome> write(List<RecordEdit> edits) {
        turn.lock();
        try {
            if (edits.size() > AT_ONCE) {
                // so that nothing is written where one of the later edits breaks a rule
                database.read(connection -> planning.plan(connection, set, edits));
            }
            List<Outcome> outcomes = new ArrayList<>(edits.size());
            for (int from = 0; from < edits.size(); from += AT_ONCE) {
                List<RecordEdit> chunk = edits.subList(from, Math.min(from + AT_ONCE, edits.size()));
                outcomes.addAll(new Attempts(database).run(() -> writeChunk(chunk)));
            }
            return outcomes;
        } finally {
            turn.unlock();
        }
    }

    private List<Outcome> writeChunk(List<RecordEdit> edits) {
        boolean newCards = areOfNewCards(edits);
        // two chunks of tokens are behind at most, and none where cards are changed that have some
        (newCards ? earlier : pending).await();
        OpenSet before = set;
        int rows = set == null ? 0 : set.rows();
        boolean committed = false;
        try {
            WritePlan plan = database.write(connection -> {
                WritePlan planned = planning.plan(connection, set, edits);
                if (!planned.isEmpty()) {
                    store(connection, newCards ? planned.withoutNewTokens() : planned);
                }
                return planned;
            });
            committed = true;
            planning.written(plan);
            held.hold(set, plan);
            if (newCards) {
                earlier = pending;
                pending = tokens.write(pending, plan.added());
            }
            return plan.outcomes();
        } finally {
            if (!committed) {
                forget(before, rows);
            }
        }
    }

    private static boolean areOfNewCards(List<RecordEdit> edits) {
        Set<Long> created = edits.stream()
                .filter(edit -> edit.operation() == Operation.CREATE && edit.kind().isCard())
                .map(RecordEdit::id)
                .collect(Collectors.toSet());
        return edits.stream().allMatch(edit -> edit.operation() == Operation.CREATE && created.contains(edit.cardId()));
    }

    private void store(Connection connection, WritePlan plan) throws SQLException {
        if (set == null) {
            set = store.start(connection, head, plan, true);
            // before anybody can see its cards
            database.openChangeSets().opened(set.id());
        } else {
            store.proceed(connection, set, plan);
        }
    }

    /** After a transaction that was rolled back. */
    private void forget(OpenSet before, int rows) {
        if (set != null && before == null) {
            database.openChangeSets().closed(set.id());
        }
        if (before != null) {
            before.backTo(rows);
        }
        set = before;
    }

    @Override
    public OptionalLong done() {
        if (set == null) {
            done = true;
            return OptionalLong.empty();
        }
        pending.await();
        turn.lock();
        try {
            database.write(connection -> {
                store.finish(connection, set);
                return null;
            });
        } finally {
            turn.unlock();
        }
        done = true;
        forgetOpen(set);
        database.commits().committed(set.id());
        return OptionalLong.of(set.id());
    }

    private void forgetOpen(OpenSet closed) {
        held.release(closed);
        database.openChangeSets().closed(closed.id());
    }

    @Override
    public void close() {
        if (done || set == null) {
            return;
        }
        pending.settle();
        turn.lock();
        try {
            rollback.run(set.id(), null);
            forgetOpen(set);
            set = null;
        } catch (RuntimeException e) {
            LOG.warn("Change set {} stays hidden and is rolled back when the database is opened next", set.id(), e);
        } finally {
            done = true;
            turn.unlock();
        }
    }
}
