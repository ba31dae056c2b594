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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.change.store.RecordRows;
import org.kartotek.persistence.connect.Database;

/** What happened to a card, as far as a session may see the fields. */
public final class CardHistory {
    private final Database database;

    public CardHistory(Database database) {
        this.database = database;
    }

    /**
     * @return newest first; what one change set did in the order in which it did it
     * @throws NoSuchCardException where the card does not exist for the session
     */
    public List<HistoryEntry> of(Session session, long cardId) {
        return database.read(connection -> read(connection, session, cardId));
    }

    /**
     * @return of one record, newest first
     * @throws KartotekException where the record does not exist for the session
     */
    public List<HistoryEntry> of(Session session, RecordKey record) {
        return database.read(connection -> {
            Catalogue catalogue = database.catalogue();
            long cardId = cardOf(connection, record);
            StoredCard card = StoredCard.read(connection, catalogue, database.columns(session), Set.of(cardId), Set.of(record)).get(cardId);
            if (!isSeen(session, card, record, cardId)) {
                session.missed(Refusal.Path.HISTORY, record.kind(), record.id());
                throw new KartotekException(Messages.NO_RECORD.with(record.kind().word(), record.id()));
            }
            session.watch().opened(session.login(), cardId);
            return entries(connection, session.rights().visiblePart(catalogue), card, card.rowsOf(record));
        });
    }

    /** The card that a record hangs on; 0 where there is no such record. */
    private static long cardOf(Connection connection, RecordKey record) throws SQLException {
        long[] card = {0};
        String sql = "select " + RecordRows.cardColumn(record.kind()) + " from " + record.kind().key() + " where id in ({ids})";
        IdBatches.read(connection, sql, Set.of(record.id()), row -> card[0] = row.getLong(1));
        return card[0];
    }

    private boolean isSeen(Session session, StoredCard card, RecordKey record, long cardId) {
        CardAccess access = new CardAccess(database, session);
        return card != null
                && card.records().containsKey(record)
                && session.rights().mayRead(record.kind())
                && access.isDone(card.records().get(record))
                && (record.kind().isAlone() || card.customer(cardId).filter(access::admits).isPresent());
    }

    private List<HistoryEntry> read(Connection connection, Session session, long cardId) throws SQLException {
        Catalogue catalogue = database.catalogue();
        Catalogue readable = session.rights().visiblePart(catalogue);
        StoredCard card = StoredCard.read(connection, catalogue, database.columns(session), Set.of(cardId)).get(cardId);
        if (card == null || card.customer(cardId).filter(new CardAccess(database, session)::admits).isEmpty()) {
            session.missed(Refusal.Path.HISTORY, Kind.CUSTOMER, cardId);
            throw new NoSuchCardException(cardId);
        }
        session.watch().opened(session.login(), cardId);
        List<ChangeRow> rows = card.rows().values().stream()
                .flatMap(Collection::stream)
                .filter(row -> session.rights().mayRead(row.key().kind()))
                .toList();
        return entries(connection, readable, card, rows);
    }

    private static List<HistoryEntry> entries(Connection connection, Catalogue readable, StoredCard card, List<ChangeRow> rows)
            throws SQLException {
        Map<Long, ChangeSetInfo> heads = new ChangeSetHeads(connection)
                .byId(rows.stream().map(ChangeRow::setId).collect(Collectors.toSet()));
        List<HistoryEntry> entries = new ArrayList<>();
        rows.stream().sorted(newestFirst(heads)).forEach(row -> {
            Optional<Field> field = readable.byId(row.fieldId());
            if (!row.isFieldChange() || field.isPresent()) {
                entries.add(entry(row, field, card, heads.get(row.setId())));
            }
        });
        return entries;
    }

    private static Comparator<ChangeRow> newestFirst(Map<Long, ChangeSetInfo> heads) {
        return Comparator.comparing((ChangeRow row) -> heads.get(row.setId()).at())
                .thenComparing(ChangeRow::setId)
                .reversed()
                .thenComparingInt(ChangeRow::seq);
    }

    private static HistoryEntry entry(ChangeRow row, Optional<Field> field, StoredCard card, ChangeSetInfo head) {
        return new HistoryEntry(
                head.id(),
                head.at(),
                head.login(),
                head.reason(),
                row.key().kind(),
                row.key().id(),
                row.event(),
                field,
                row.before(),
                field.map(each -> card.after(row, each)).orElse(Value.UNKNOWN));
    }
}
