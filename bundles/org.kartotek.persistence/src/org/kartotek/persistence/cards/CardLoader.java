/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.cards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.Cards;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.core.text.Folding;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.ScopePredicate;

/**
 * Opens single cards. The first ones are read row by row, while entities are made ready in the background: a short command never
 * opens a second one. Thread-safe.
 */
public final class CardLoader implements Cards, AutoCloseable {
    private static final String NUMBER = "number";

    private final Database database;
    private final PlainCardReader plain = new PlainCardReader();
    private final EntityUnits units;
    private final PastCards past;

    /** Gives a card as it stood at a moment, from the present one and the history. */
    @FunctionalInterface
    public interface PastCards {
        /**
         * @return the card, or empty where it did not exist then, or does not for this session
         */
        Optional<Card> asOf(Session session, long customerId, Instant moment);
    }

    public CardLoader(Database database, PastCards past) {
        this.database = database;
        this.past = past;
        this.units = new EntityUnits(database);
    }

    @Override
    public Optional<Card> byId(Session session, long customerId) {
        return noted(session, Refusal.Path.READ, customerId, read(session, customerId));
    }

    private static Optional<Card> noted(Session session, Refusal.Path path, long customerId, Optional<Card> card) {
        if (card.isEmpty()) {
            session.missed(path, Kind.CUSTOMER, customerId);
        } else {
            session.watch().opened(session.login(), customerId);
        }
        return card;
    }

    private Optional<Card> read(Session session, long customerId) {
        Catalogue readable = database.catalogue(session);
        Optional<EntityUnit> unit = units.ready(readable);
        if (unit.isEmpty()) {
            units.request(readable);
            return database.read(connection -> plain.read(connection, readable, visibility(session, connection), customerId));
        }
        ScopePredicate scopes = database.read(connection -> database.scopes().visibleTo(session, connection));
        return unit.get().read(customerId, scopes, database.openChangeSets().ids());
    }

    /** Row by row, however many: entities would be read card by card. */
    @Override
    public List<Card> byIds(Session session, Collection<Long> customerIds) {
        Catalogue readable = database.catalogue(session);
        return database.read(connection -> plain.read(connection, readable, visibility(session, connection), customerIds));
    }

    @Override
    public Optional<RecordOnCard> record(Session session, Kind kind, long id) {
        Catalogue readable = database.catalogue(session);
        if (readable.fields(kind).isEmpty()) {
            return Optional.empty();
        }
        return database.read(connection -> plain.record(connection, readable, visibility(session, connection), kind, id));
    }

    private CardVisibility visibility(Session session, Connection connection) throws SQLException {
        return new CardVisibility(database.scopes().visibleTo(session, connection), database.openChangeSets());
    }

    @Override
    public Optional<Card> byNumber(Session session, String number) {
        if (database.catalogue(session).find(Kind.CUSTOMER, NUMBER).isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> id = database.read(connection -> idOf(connection, Folding.fold(number)));
        return id.flatMap(found -> byId(session, found));
    }

    private static Optional<Long> idOf(Connection connection, String foldedNumber) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from customer where number_uk = ?")) {
            select.setString(1, foldedNumber);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    @Override
    public Optional<Card> asOf(Session session, long customerId, Instant moment) {
        return noted(session, Refusal.Path.HISTORY, customerId, past.asOf(session, customerId, moment));
    }

    /** Gives up the entities. */
    @Override
    public void close() {
        units.close();
    }
}
