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
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.connect.Database;

/** The rows of change sets that somebody wants to take back on one card. */
public final class WantedRows {
    private final Database database;
    private final Catalogue catalogue;
    private final CardUndo undo;

    public WantedRows(Database database, CardUndo undo) {
        this.database = database;
        this.catalogue = database.catalogue();
        this.undo = undo;
    }

    /**
     * @return those that the session sees
     * @throws NoSuchCardException where the card does not exist for the session
     * @throws AccessRefusedException where the session may not write one of them
     */
    public Set<ChangeRow> read(Connection connection, Session session) throws SQLException {
        long cardId = undo.cardId();
        Set<RecordKey> touched = ChangeRows.records(connection, undo.changeSets(), Set.of(cardId));
        StoredCard card = StoredCard.read(connection, catalogue, database.columns(session), Set.of(cardId), touched).get(cardId);
        if (card == null || card.customer(cardId).filter(new CardAccess(database, session)::admits).isEmpty()) {
            session.missed(Refusal.Path.UNDO, Kind.CUSTOMER, cardId);
            throw new NoSuchCardException(cardId);
        }
        VisibleRows visible = new VisibleRows(connection, database, session);
        Set<ChangeRow> wanted = card.rows().values().stream()
                .flatMap(Collection::stream)
                .filter(row -> undo.changeSets().contains(row.setId()) && isInPlace(row) && visible.isSeen(row))
                .collect(Collectors.toSet());
        if (!wanted.stream().allMatch(visible::isWritable)) {
            throw session.refused(new Refusal(Refusal.Path.UNDO, Kind.CUSTOMER.key() + " " + cardId));
        }
        return wanted;
    }

    private boolean isInPlace(ChangeRow row) {
        Optional<CardUndo.Place> only = undo.only();
        return only.isEmpty()
                || only.get().kind() == row.key().kind()
                        && only.get().id() == row.key().id()
                        && only.get().field().equals(fieldKey(row));
    }

    private String fieldKey(ChangeRow row) {
        return row.isFieldChange() ? catalogue.byId(row.fieldId()).map(Field::key).orElseThrow() : "";
    }
}
