/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.rights.RoleBook;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.change.history.CardHistory;
import org.kartotek.persistence.change.history.ChangeSetList;
import org.kartotek.persistence.change.history.PastCards;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.change.store.ChangeStore;
import org.kartotek.persistence.change.store.DerbyCatalogueStore;
import org.kartotek.persistence.change.store.DerbyChangeStore;
import org.kartotek.persistence.change.store.DerbyRightsStore;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.change.store.ServerCatalogueStore;
import org.kartotek.persistence.change.store.ServerChangeStore;
import org.kartotek.persistence.change.store.ServerRightsStore;
import org.kartotek.persistence.change.store.SetHead;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;

/** The one writer of a card index, and the reader of what it wrote. */
public final class ChangeSetWriter implements ChangeSets {
    private final Database database;
    private final boolean embedded;
    private final ChangeStore store;
    private final RecordIds ids;
    private final Attempts attempts;
    private final FieldChanges fields;
    private final RoleChanges roles;
    private final HeldNumbers held = new HeldNumbers();
    /** On an embedded database one transaction at a time writes; a server orders its writers itself. */
    private final ReentrantLock turn = new ReentrantLock(true);
    /** So that nothing is taken back twice at the same time. */
    private final ReentrantLock undoing = new ReentrantLock();
    /** Of new cards in long change sets on an embedded database. */
    private final TokensBehind tokens;

    public ChangeSetWriter(Database database) {
        this.database = database;
        this.embedded = database.dialect() == Dialect.DERBY;
        this.store = embedded ? new DerbyChangeStore(database.scopes()) : new ServerChangeStore();
        this.ids = new RecordIds(database);
        this.attempts = new Attempts(database);
        this.tokens = new TokensBehind(database);
        this.fields = new FieldChanges(
                database, embedded ? new DerbyCatalogueStore() : new ServerCatalogueStore(), turn);
        this.roles = new RoleChanges(database, embedded ? new DerbyRightsStore() : new ServerRightsStore(), turn);
    }

    /** Rolls back what a crash left open; called when an embedded database is opened, before anybody signs in. */
    public void recover(IProgressMonitor monitor) {
        List<Long> open = new ArrayList<>();
        database.read(connection -> {
            IdBatches.read(
                    connection,
                    "select id from change_set where state in ({ids}) order by id desc",
                    List.of(ChangeSetInfo.State.OPEN.name()),
                    row -> open.add(row.getLong(1)));
            return null;
        });
        SubMonitor progress = SubMonitor.convert(monitor, open.size());
        for (long setId : open) {
            new OpenSetRollback(database).run(setId, progress.newChild(1));
        }
    }

    /** Runs work while nobody writes in this process; on a server others may. */
    public <T> T undisturbed(Supplier<T> work) {
        turn.lock();
        try {
            tokens.settle();
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /** The roles, and who has them. */
    public RoleBook roles() {
        return roles;
    }

    /** See {@link org.kartotek.core.card.Cards#asOf}. */
    public Optional<Card> asOf(Session session, long customerId, Instant moment) {
        requireTimeline(session);
        return new PastCards(database).asOf(session, customerId, moment);
    }

    @Override
    public long newId(Kind kind) {
        return ids.next(kind);
    }

    @Override
    public OptionalLong commit(Session session, Reason reason, String note, List<RecordEdit> edits) {
        EditReasons.require(session, reason);
        SetHead head = new SetHead(session.login(), reason, note, OptionalLong.empty());
        OptionalLong id = attempts.run(() -> commitOnce(new EditPlanning(database, session, reason, held), head, edits));
        id.ifPresent(database.commits()::committed);
        return id;
    }

    private OptionalLong commitOnce(EditPlanning planning, SetHead head, List<RecordEdit> edits) {
        if (embedded) {
            turn.lock();
        }
        try {
            return database.write(connection -> {
                WritePlan plan = planning.plan(connection, null, edits);
                return plan.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(store.start(connection, head, plan, false).id());
            });
        } finally {
            if (embedded) {
                turn.unlock();
            }
        }
    }

    @Override
    public void check(Session session, Reason reason, List<RecordEdit> edits) {
        EditReasons.require(session, reason);
        EditPlanning planning = new EditPlanning(database, session, reason, held);
        database.read(connection -> planning.plan(connection, null, edits));
    }

    @Override
    public BulkChange begin(Session session, Reason reason, String note) {
        if (reason == Reason.ISSUE) {
            throw new IllegalArgumentException("what is issued is written in one transaction");
        }
        EditReasons.require(session, reason);
        return begin(session, new SetHead(session.login(), reason, note, OptionalLong.empty()));
    }

    private BulkChange begin(Session session, SetHead head) {
        EditPlanning planning = new EditPlanning(database, session, head.reason(), held);
        return embedded
                ? new EmbeddedBulk(database, store, turn, planning, head, held, tokens)
                : new ServerBulk(database, store, planning, head);
    }

    @Override
    public Field addField(Session session, NewField field) {
        return fields.add(session, field);
    }

    @Override
    public OptionalLong changeCatalogue(Session session, CatalogueEdit edit) {
        return fields.change(session, edit);
    }

    @Override
    public List<ChangeSetInfo> list(Session session, int limit) {
        return new ChangeSetList(database).newest(session, limit);
    }

    @Override
    public List<HistoryEntry> history(Session session, long customerId) {
        requireTimeline(session);
        return new CardHistory(database).of(session, customerId);
    }

    private void requireTimeline(Session session) {
        database.catalogue(session).require(OfficeFunction.TIMELINE);
    }

    @Override
    public List<HistoryEntry> history(Session session, Kind kind, long id) {
        requireTimeline(session);
        return new CardHistory(database).of(session, new RecordKey(kind, id));
    }

    @Override
    public UndoResult undo(Session session, long changeSet, IProgressMonitor monitor) {
        undoing.lock();
        try {
            ChangeSetInfo head = Undo.undoable(database, session, changeSet);
            if (fields.isCatalogueChange(head)) {
                return fields.undo(session, head);
            }
            if (roles.isRightsChange(head)) {
                return roles.undo(session, head);
            }
            SetHead undo = new SetHead(session.login(), Reason.UNDO, head.note(), OptionalLong.of(changeSet));
            return Undo.run(database, session, head, () -> begin(session, undo), monitor);
        } finally {
            undoing.unlock();
        }
    }

    @Override
    public UndoResult undo(Session session, CardUndo undo, IProgressMonitor monitor) {
        requireTimeline(session);
        undoing.lock();
        try {
            SetHead head = new SetHead(session.login(), Reason.UNDO, "", OptionalLong.empty());
            return Undo.run(database, session, undo, () -> begin(session, head), monitor);
        } finally {
            undoing.unlock();
        }
    }
}
