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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.change.UndoResult.Conflict;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.change.history.ChangeRow;
import org.kartotek.persistence.change.history.ChangeSetHeads;
import org.kartotek.persistence.change.history.ChangeSetList;
import org.kartotek.persistence.change.history.ChangedSince;
import org.kartotek.persistence.change.history.Reversal;
import org.kartotek.persistence.change.history.VisibleRows;
import org.kartotek.persistence.change.history.WantedRows;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.connect.Database;

/**
 * Takes a change set back. Only a session that could have written all of it may: with less, the change set would be left half
 * undone, or what the session cannot see would change under its name.
 */
final class Undo {
    private static final int CHUNK = 100;
    private static final int ATTEMPTS = 3;
    private static final String CHANGE_SET = "change_set";

    private final Database database;
    private final Session session;
    private final Taken taken;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<RecordKey> takenBack = new HashSet<>();
    /** Of cards that could not be written: perhaps they exchanged their numbers with cards that come later. */
    private final List<Reversal> deferred = new ArrayList<>();

    private Undo(Database database, Session session, Taken taken) {
        this.database = database;
        this.session = session;
        this.taken = taken;
    }

    /**
     * What is taken back.
     *
     * @param rows of change sets
     * @param sets these change sets
     * @param cards that they are about
     * @param changeSet stands for what a former value cannot be had any more because of
     */
    private record Taken(Predicate<ChangeRow> rows, Collection<Long> sets, List<Long> cards, long changeSet) {}

    /** Begins the change set that takes another one back. */
    @FunctionalInterface
    interface Beginning {
        BulkChange begin();
    }

    /**
     * The head of a change set that the session may take back now.
     *
     * @throws KartotekException where it does not exist for the session, is open, or was undone already
     * @throws AccessRefusedException where the session could not have written all of it
     */
    static ChangeSetInfo undoable(Database database, Session session, long changeSet) {
        session.require(Action.UNDO);
        return database.read(connection -> {
            ChangeSetInfo head = new ChangeSetList(database)
                    .find(connection, session, changeSet)
                    .orElseThrow(() -> missing(session, changeSet));
            requireDone(connection, head);
            if (head.reason() == Reason.ISSUE) {
                throw new KartotekException(Messages.ISSUED.with(changeSet));
            }
            if (!head.login().equals(session.login())) {
                session.require(Action.UNDO_OTHERS);
            }
            if (!new VisibleRows(connection, database, session).areAllWritable(changeSet)) {
                throw session.refused(new Refusal(Refusal.Path.UNDO, CHANGE_SET + " " + changeSet));
            }
            return head;
        });
    }

    private static KartotekException missing(Session session, long changeSet) {
        session.watch().missed(session, Refusal.Path.UNDO, CHANGE_SET, changeSet);
        return new KartotekException(Messages.NO_CHANGE_SET.with(changeSet));
    }

    private static void requireDone(Connection connection, ChangeSetInfo head) throws SQLException {
        if (head.state() == State.OPEN) {
            throw new KartotekException(Messages.STILL_WRITTEN.with(head.id()));
        }
        if (head.state() == State.UNDONE) {
            OptionalLong by = new ChangeSetHeads(connection).undoneBy(head.id());
            throw new KartotekException(
                    by.isPresent()
                            ? Messages.TAKEN_BACK_BY.with(head.id(), by.getAsLong())
                            : Messages.TAKEN_BACK.with(head.id()));
        }
    }

    /** Takes back what was found to be {@link #undoable}. */
    static UndoResult run(
            Database database, Session session, ChangeSetInfo head, Beginning beginning, IProgressMonitor monitor) {
        List<Long> cards = database.read(connection -> cards(connection, head.id()));
        return run(database, session, new Taken(row -> row.setId() == head.id(), List.of(head.id()), cards, head.id()), beginning, monitor);
    }

    /**
     * Takes back what some change sets did to one card.
     *
     * @throws KartotekException where the card does not exist for the session
     * @throws AccessRefusedException where the session may not write what would change
     */
    static UndoResult run(
            Database database, Session session, CardUndo undo, Beginning beginning, IProgressMonitor monitor) {
        session.require(Action.UNDO);
        Set<ChangeRow> wanted = database.read(connection -> new WantedRows(database, undo).read(connection, session));
        long last = wanted.stream().mapToLong(ChangeRow::setId).max().orElse(0);
        return run(database, session, new Taken(wanted::contains, undo.changeSets(), List.of(undo.cardId()), last), beginning, monitor);
    }

    private static UndoResult run(
            Database database, Session session, Taken taken, Beginning beginning, IProgressMonitor monitor) {
        Undo undo = new Undo(database, session, taken);
        try (BulkChange change = beginning.begin()) {
            undo.takeBack(change, monitor);
            List<Conflict> told = undo.conflicts.stream().map(undo::told).distinct().toList();
            return new UndoResult(change.done(), undo.takenBack.size(), told);
        }
    }

    /** What stands in the way and does not exist for the session is something on the card, and no more than that. */
    private Conflict told(Conflict conflict) {
        return session.rights().mayRead(conflict.kind())
                ? conflict
                : new Conflict(conflict.cardId(), Kind.CUSTOMER, conflict.cardId(), "", conflict.changeSet());
    }

    private void takeBack(BulkChange change, IProgressMonitor monitor) {
        List<Long> cards = taken.cards();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.TAKING_BACK.in(Locale.getDefault()), cards.size());
        for (int from = 0; from < cards.size(); from += CHUNK) {
            List<Long> chunk = cards.subList(from, Math.min(from + CHUNK, cards.size()));
            takeBack(change, chunk, ATTEMPTS);
            progress.split(chunk.size());
        }
        if (!deferred.isEmpty()) {
            writeDeferred(change);
        }
    }

    /** What somebody changes between reading and writing is looked at again. */
    private void takeBack(BulkChange change, List<Long> cards, int attempts) {
        ChangedSince.Remainder remainder = database.read(connection -> ChangedSince.remainder(
                connection, database.catalogue(), database.columns(session), taken.rows(), taken.sets(), cards));
        try {
            write(change, remainder.reversals());
            conflicts.addAll(remainder.conflicts());
        } catch (ConflictException e) {
            if (attempts == 1) {
                throw e;
            }
            takeBack(change, cards, attempts - 1);
        }
    }

    private static List<Long> cards(Connection connection, long changeSet) throws SQLException {
        List<Long> cards = new ArrayList<>();
        IdBatches.read(
                connection,
                "select distinct card_id from change_row where set_id in ({ids}) order by card_id",
                List.of(changeSet),
                row -> cards.add(row.getLong(1)));
        return cards;
    }

    private void write(BulkChange change, List<Reversal> reversals) {
        try {
            writeAll(change, reversals);
        } catch (InvalidCardException whole) {
            for (List<Reversal> card : byCard(reversals).values()) {
                try {
                    writeAll(change, card);
                } catch (InvalidCardException one) {
                    deferred.addAll(card);
                }
            }
        }
    }

    private void writeDeferred(BulkChange change) {
        try {
            writeAll(change, deferred);
        } catch (InvalidCardException e) {
            byCard(deferred).values().forEach(card -> writeCard(change, card));
        }
    }

    private static Map<Long, List<Reversal>> byCard(List<Reversal> reversals) {
        Map<Long, List<Reversal>> cards = new LinkedHashMap<>();
        reversals.forEach(each -> cards.computeIfAbsent(each.cardId(), id -> new ArrayList<>()).add(each));
        return cards;
    }

    /** A former value that a card cannot have any more, such as a number that another card has now, is a conflict. */
    private void writeCard(BulkChange change, List<Reversal> card) {
        try {
            writeAll(change, card);
        } catch (InvalidCardException e) {
            e.findings().stream()
                    .map(finding -> new Conflict(
                            card.getFirst().cardId(), finding.kind(), finding.id(), finding.field(), taken.changeSet()))
                    .forEach(conflicts::add);
        }
    }

    private void writeAll(BulkChange change, List<Reversal> reversals) {
        Catalogue catalogue = database.catalogue();
        List<RecordEdit> edits = Reversal.edits(reversals, catalogue);
        List<Outcome> outcomes = change.write(edits);
        for (int i = 0; i < edits.size(); i++) {
            if (outcomes.get(i) != Outcome.UNCHANGED) {
                takenBack.add(new RecordKey(edits.get(i).kind(), edits.get(i).id()));
            }
        }
    }
}
