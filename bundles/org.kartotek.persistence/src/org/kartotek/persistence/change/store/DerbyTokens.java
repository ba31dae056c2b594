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
import java.util.Collections;
import java.util.List;
import org.kartotek.persistence.change.plan.Token;
import org.kartotek.persistence.change.plan.WritePlan;

/** Takes search tokens out and puts them in. */
public final class DerbyTokens {
    private static final int COLUMNS = 4;
    /** Rows of one statement: beginning and ending a statement costs the engine half as much as the row. */
    private static final int TOGETHER = 10;

    private final Connection connection;

    public DerbyTokens(Connection connection) {
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
                bind(delete, 0, token);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    /** Those of cards that do not have them. */
    public void add(Collection<Token> tokens) throws SQLException {
        List<Token> all = List.copyOf(tokens);
        int together = all.size() - all.size() % TOGETHER;
        insert(all.subList(0, together), TOGETHER);
        insert(all.subList(together, all.size()), 1);
    }

    private void insert(List<Token> tokens, int rows) throws SQLException {
        if (tokens.isEmpty()) {
            return;
        }
        String values = String.join(",", Collections.nCopies(rows, "(?,?,?,?)"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into token (token, card_id, field_id, record_id) values " + values)) {
            for (int from = 0; from < tokens.size(); from += rows) {
                for (int row = 0; row < rows; row++) {
                    bind(insert, row, tokens.get(from + row));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, int row, Token token) throws SQLException {
        int before = row * COLUMNS;
        statement.setString(before + 1, token.text());
        statement.setLong(before + 2, token.cardId());
        statement.setInt(before + 3, token.fieldId());
        statement.setLong(before + 4, token.recordId());
    }
}
