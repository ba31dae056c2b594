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
import java.util.concurrent.locks.Lock;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.change.plan.CataloguePlan;
import org.kartotek.persistence.change.plan.FieldPlan;
import org.kartotek.persistence.change.plan.PresentRecord;
import org.kartotek.persistence.change.plan.RecordTokens;
import org.kartotek.persistence.change.plan.Token;
import org.kartotek.persistence.change.store.CatalogueStore;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.change.store.RecordRows;
import org.kartotek.persistence.change.store.SetHead;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.SqlWork;

/** Changes the catalogue and takes that back: a field that was added is retired, with its values in the history. */
final class FieldChanges {
    private final Database database;
    private final CatalogueStore store;
    private final Lock turn;

    /**
     * @param turn held while it writes
     */
    FieldChanges(Database database, CatalogueStore store, Lock turn) {
        this.database = database;
        this.store = store;
        this.turn = turn;
    }

    Field add(Session session, NewField wanted) {
        session.require(Action.ADMINISTER);
        database.reloadCatalogue();
        FieldPlan plan = FieldPlan.of(database.catalogue(), wanted);
        SetHead head = new SetHead(session.login(), Reason.CATALOGUE, wanted.key(), OptionalLong.empty());
        write(connection -> store.add(connection, head, plan));
        return database.catalogue().field(wanted.kind(), wanted.key());
    }

    OptionalLong change(Session session, CatalogueEdit edit) {
        session.require(Action.ADMINISTER);
        edit.fields().stream().filter(field -> !session.rights().mayRead(field)).findFirst().ifPresent(field -> {
            throw session.refused(Refusal.of(Refusal.Path.WRITE, field.kind(), field.key()));
        });
        database.reloadCatalogue();
        CataloguePlan plan = CataloguePlan.of(database.catalogue(), edit);
        SetHead head = new SetHead(session.login(), Reason.CATALOGUE, plan.note(), OptionalLong.empty());
        return plan.isEmpty() ? OptionalLong.empty() : OptionalLong.of(write(head, plan));
    }

    private long write(SetHead head, CataloguePlan plan) {
        Catalogue before = database.catalogue();
        return write(connection -> {
            if (database.reloadCatalogue().version() != before.version()) {
                throw new KartotekException(Messages.FIELDS_CHANGED);
            }
            if (plan.isHeavy()) {
                requireNothingOpen();
            }
            List<Token> tokens = new ArrayList<>();
            for (CataloguePlan.Change change : plan.fields()) {
                if (change.searchChanges() && change.isFoundAfter()) {
                    tokens.addAll(tokens(connection, change.after()));
                }
            }
            return store.change(connection, head, before, plan, tokens);
        });
    }

    /** Whether a change set is one of these, or takes one of these back. */
    boolean isCatalogueChange(ChangeSetInfo head) {
        return head.reason() == Reason.CATALOGUE || head.reason() == Reason.UNDO && database.read(connection -> {
            List<Integer> kinds = new ArrayList<>();
            String sql = "select kind from change_row where set_id in ({ids}) and seq = 1";
            IdBatches.read(connection, sql, List.of(head.id()), row -> kinds.add(row.getInt(1)));
            return kinds.equals(List.of(CatalogueStore.HISTORY_KIND));
        });
    }

    UndoResult undo(Session session, ChangeSetInfo head) {
        session.require(Action.ADMINISTER);
        database.reloadCatalogue();
        List<FieldEvent> events = database.read(connection -> events(connection, head.id()));
        return events.getFirst().event() == Event.CHANGED ? takeBack(session, head, events) : undo(session, head, events.getFirst());
    }

    private UndoResult takeBack(Session session, ChangeSetInfo head, List<FieldEvent> events) {
        CatalogueReversal reversal = new CatalogueReversal(database.catalogue(), head.id());
        events.forEach(event -> reversal.add(event.fieldId(), event.text()));
        CataloguePlan plan = CataloguePlan.of(database.catalogue(), reversal.edit());
        if (plan.isEmpty()) {
            return new UndoResult(OptionalLong.empty(), 0, reversal.conflicts());
        }
        SetHead undo = new SetHead(session.login(), Reason.UNDO, head.note(), OptionalLong.of(head.id()));
        return new UndoResult(OptionalLong.of(write(undo, plan)), events.size(), reversal.conflicts());
    }

    private UndoResult undo(Session session, ChangeSetInfo head, FieldEvent event) {
        Field field = database.catalogue().byId(event.fieldId()).orElseThrow();
        boolean retire = event.event() != Event.ARCHIVED;
        if (field.is(FieldTrait.RETIRED) == retire) {
            return new UndoResult(OptionalLong.empty(), 0, List.of());
        }
        SetHead undo = new SetHead(session.login(), Reason.UNDO, head.note(), OptionalLong.of(head.id()));
        long set = write(connection -> {
            requireNothingOpen();
            List<Token> words = retire ? List.of() : tokens(connection, field);
            return store.setRetired(connection, undo, field, retire, words);
        });
        return new UndoResult(OptionalLong.of(set), 1, List.of());
    }

    /** What is being written goes on with the fields and the search words that it began with. A server sees to that itself. */
    private void requireNothingOpen() {
        if (!database.openChangeSets().ids().isEmpty()) {
            throw new KartotekException(Messages.LONGER_CHANGE);
        }
    }

    private record FieldEvent(int fieldId, Event event, String text) {}

    private static List<FieldEvent> events(Connection connection, long setId) throws SQLException {
        List<FieldEvent> events = new ArrayList<>();
        IdBatches.read(
                connection,
                "select field_id, event, before_text from change_row where set_id in ({ids}) order by seq",
                List.of(setId),
                row -> events.add(new FieldEvent(row.getInt(1), Event.values()[row.getShort(2)], row.getString(3))));
        return events;
    }

    /** The tokens of a field on all records in use. */
    private static List<Token> tokens(Connection connection, Field field) throws SQLException {
        List<Token> tokens = new ArrayList<>();
        if (RecordTokens.isSearchable(field)) {
            RecordRows rows = new RecordRows(field.kind(), List.of(field));
            String onCardInUse = !field.kind().isOnCard() ? "" : " and customer_id in (select id from customer where archived = 0)";
            IdBatches.read(connection, rows.select() + " where archived in ({ids})" + onCardInUse, List.of(0), row -> {
                PresentRecord record = rows.read(row);
                RecordTokens.of(record.key(), record.cardId(), field, record.value(field.key()), tokens::add);
            });
        }
        return tokens;
    }

    private long write(SqlWork<Long> work) {
        long set;
        turn.lock();
        try {
            set = new Attempts(database).run(() -> database.write(work));
        } finally {
            turn.unlock();
        }
        database.reloadCatalogue();
        database.commits().committed(set);
        return set;
    }
}
