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
import org.kartotek.persistence.change.plan.Token;
import org.kartotek.persistence.change.plan.WritePlan;

/** Takes search tokens out and puts them in. */
final class DerbyTokens {
    private final Connection connection;

    DerbyTokens(Connection connection) {
        this.connection = connection;
    }

    /** Those of a plan whose records are written already. */
    void replace(WritePlan plan) throws SQLException {
        if (!plan.removed().isEmpty()) {
            remove(plan.removed());
        }
        if (!plan.added().isEmpty()) {
            add(plan.added());
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

    /** Those of cards that do not have them. */
    void add(Collection<Token> tokens) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into token (token, card_id, field_id, record_id) values (?,?,?,?)")) {
            for (Token token : tokens) {
                bind(insert, token);
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
}
