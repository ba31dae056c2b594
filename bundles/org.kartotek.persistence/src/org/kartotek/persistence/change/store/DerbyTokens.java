/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.persistence.change.plan.RecordWrite;
import org.kartotek.persistence.change.plan.Token;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.connect.Scopes;

/** Takes search tokens out and puts them in. */
final class DerbyTokens {
    private final Connection connection;
    private final Scopes scopes;

    DerbyTokens(Connection connection, Scopes scopes) {
        this.connection = connection;
        this.scopes = scopes;
    }

    /** Those of a plan whose records are written already. */
    void replace(WritePlan plan) throws SQLException {
        if (!plan.removed().isEmpty()) {
            remove(plan.removed());
        }
        if (!plan.added().isEmpty()) {
            add(plan.added(), scopeByCard(plan));
        }
    }

    private void remove(Collection<Token> tokens) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from token where token = ? and card_id = ? and field_id = ? and record_id = ?")) {
            for (Token token : tokens) {
                bind(delete, token);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private void add(Collection<Token> tokens, Map<Long, Integer> scopeByCard) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into token (token, card_id, field_id, record_id, scope_id) values (?,?,?,?,?)")) {
            for (Token token : tokens) {
                bind(insert, token);
                insert.setInt(5, scopeByCard.get(token.cardId()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Token token) throws SQLException {
        statement.setString(1, token.text());
        statement.setLong(2, token.cardId());
        statement.setInt(3, token.fieldId());
        statement.setLong(4, token.recordId());
    }

    /** Those of cards that do not change. */
    void addToPresentCards(Collection<Token> tokens) throws SQLException {
        Map<Long, Integer> scopeByCard = new HashMap<>();
        readScopes(tokens, scopeByCard);
        add(tokens, scopeByCard);
    }

    private Map<Long, Integer> scopeByCard(WritePlan plan) throws SQLException {
        Map<Long, Integer> scopeByCard = new HashMap<>();
        for (RecordWrite write : plan.writes()) {
            write.card().ifPresent(card -> scopeByCard.put(
                    write.cardId(), scopes.idOf(card.place().territory(), card.place().owner())));
        }
        readScopes(plan.added(), scopeByCard);
        return scopeByCard;
    }

    private void readScopes(Collection<Token> tokens, Map<Long, Integer> scopeByCard) throws SQLException {
        Set<Long> missing = tokens.stream()
                .map(Token::cardId)
                .filter(card -> !scopeByCard.containsKey(card))
                .collect(Collectors.toSet());
        IdBatches.read(
                connection,
                "select id, scope_id from customer where id in ({ids})",
                missing,
                row -> scopeByCard.put(row.getLong(1), row.getInt(2)));
    }
}
