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
import java.util.Optional;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.Cards;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.Session;
import org.kartotek.core.text.Folding;
import org.kartotek.persistence.connect.Database;

/** Opens single cards. Thread-safe. */
public final class CardLoader implements Cards {
    private static final String NUMBER = "number";

    private final Database database;
    private final PlainCardReader plain = new PlainCardReader();
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
    }

    @Override
    public Optional<Card> byId(Session session, long customerId) {
        return database.read(connection -> load(connection, session, customerId));
    }

    @Override
    public Optional<Card> byNumber(Session session, String number) {
        if (database.catalogue(session).find(Kind.CUSTOMER, NUMBER).isEmpty()) {
            return Optional.empty();
        }
        return database.read(connection -> {
            Optional<Long> id = idOf(connection, Folding.fold(number));
            return id.isEmpty() ? Optional.empty() : load(connection, session, id.get());
        });
    }

    private static Optional<Long> idOf(Connection connection, String foldedNumber) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from customer where number_uk = ?")) {
            select.setString(1, foldedNumber);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    private Optional<Card> load(Connection connection, Session session, long customerId) throws SQLException {
        CardVisibility visibility =
                new CardVisibility(database.scopes().visibleTo(session, connection), database.openChangeSets());
        return plain.read(connection, database.catalogue(session), visibility, customerId);
    }

    @Override
    public Optional<Card> asOf(Session session, long customerId, Instant moment) {
        return past.asOf(session, customerId, moment);
    }
}
