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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.change.history.ChangeRow;
import org.kartotek.persistence.change.history.ChangeRows;
import org.kartotek.persistence.change.history.Reversal;
import org.kartotek.persistence.change.plan.Planner;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.plan.RecordWrite;
import org.kartotek.persistence.change.plan.Touched;
import org.kartotek.persistence.change.plan.WriteContext;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.change.store.DerbyRollback;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.change.store.StoredCards;
import org.kartotek.persistence.connect.Database;

/**
 * Takes a change set that was never done out of an embedded database, as if it had never been: values, tokens, versions and history.
 * It works some cards at a time and may itself be interrupted; what is left is taken out the next time.
 */
final class OpenSetRollback {
    private static final int CHUNK = 100;
    /** Whatever was written is taken out, whoever wrote it. */
    private static final Session EVERYTHING =
            new Session(0, "", "", Rights.ADMINISTRATOR, Locale.ROOT, ZoneOffset.UTC);

    private final Database database;

    OpenSetRollback(Database database) {
        this.database = database;
    }

    /**
     * The caller sees to it that nobody else writes.
     *
     * @param monitor shows how far it is; it cannot be cancelled
     */
    void run(long setId, IProgressMonitor monitor) {
        List<Long> cards = database.read(connection -> cards(connection, setId));
        SubMonitor progress = SubMonitor.convert(monitor, Messages.ROLLING_BACK.in(Locale.getDefault()), cards.size());
        // cards may have exchanged numbers: all of them give up theirs before any gets its former one back
        forChunks(cards, (connection, chunk) -> new DerbyRollback(connection, database.scopes(), setId).freeNumbers(chunk));
        forChunks(cards, (connection, chunk) -> {
            rollBack(connection, setId, chunk);
            progress.worked(chunk.size());
        });
        database.write(connection -> {
            new DerbyRollback(connection, database.scopes(), setId).removeHead();
            return null;
        });
    }

    /** Does something with some cards in one transaction. */
    @FunctionalInterface
    private interface Step {
        void run(Connection connection, List<Long> cards) throws SQLException;
    }

    private void forChunks(List<Long> cards, Step step) {
        for (int from = 0; from < cards.size(); from += CHUNK) {
            List<Long> chunk = cards.subList(from, Math.min(from + CHUNK, cards.size()));
            database.write(connection -> {
                step.run(connection, chunk);
                return null;
            });
        }
    }

    private static List<Long> cards(Connection connection, long setId) throws SQLException {
        List<Long> cards = new ArrayList<>();
        IdBatches.read(
                connection,
                "select distinct card_id from change_row where set_id in ({ids}) order by card_id",
                List.of(setId),
                row -> cards.add(row.getLong(1)));
        return cards;
    }

    private void rollBack(Connection connection, long setId, List<Long> cards) throws SQLException {
        Catalogue catalogue = database.catalogue();
        List<ChangeRow> rows = new ChangeRows(connection, catalogue)
                .ofCards(cards).stream().filter(row -> row.setId() == setId).toList();
        List<Reversal> reversals = Reversal.of(rows);
        List<RecordEdit> edits = Reversal.edits(reversals, catalogue);
        Set<Long> others = database.openChangeSets().ids().stream()
                .filter(id -> id != setId)
                .collect(Collectors.toSet());
        WriteContext context = new WriteContext(EVERYTHING, catalogue, catalogue, Reason.UNDO, new Touched(), others);
        StoredCards stored = new StoredCards(connection, database.dialect(), catalogue, field -> true, edits, number -> false);
        WritePlan plan = new Planner(context, stored).plan(edits);
        Set<RecordKey> created =
                reversals.stream().filter(Reversal::isOfCreation).map(Reversal::key).collect(Collectors.toSet());
        new DerbyRollback(connection, database.scopes(), setId).apply(backwards(plan, created), created, cards);
    }

    /** Versions go back by one; what was created is removed instead of being written. */
    private static WritePlan backwards(WritePlan plan, Set<RecordKey> created) {
        List<RecordWrite> writes = plan.writes().stream()
                .filter(write -> !created.contains(write.key()))
                .map(OpenSetRollback::backwards)
                .toList();
        Map<Long, Long> remaining = plan.cards().entrySet().stream()
                .filter(card -> !created.contains(new RecordKey(Kind.CUSTOMER, card.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new WritePlan(
                plan.catalogueVersion(),
                writes,
                remaining,
                Set.of(),
                plan.removed(),
                plan.added(),
                plan.outcomes());
    }

    private static RecordWrite backwards(RecordWrite write) {
        return new RecordWrite(
                write.key(),
                write.cardId(),
                write.event(),
                write.versionBefore(),
                write.versionBefore() - 1,
                false,
                write.changes(),
                write.card());
    }
}
