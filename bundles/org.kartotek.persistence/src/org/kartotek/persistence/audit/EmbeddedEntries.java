/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.persistence.schema.Instants;

/** Adds entries to the audit log of an embedded database, inside the transaction of a connection. Until its end nobody else adds one. */
public final class EmbeddedEntries {
    /** Bytes of a piece; a column holds more. */
    private static final int PIECE = 500_000;

    private EmbeddedEntries() {}

    /** Adds an entry about no cards. */
    public static void append(Connection connection, String login, AuditEvent event, String subject, long amount) throws SQLException {
        append(connection, login, event, subject, amount, new byte[0]);
    }

    /** @param cards see {@link CardIds} */
    static void append(Connection connection, String login, AuditEvent event, String subject, long amount, byte[] cards)
            throws SQLException {
        long last = 0;
        String chain = AuditChain.BEGIN;
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table audit_entry in exclusive mode");
            try (ResultSet row = statement.executeQuery("select id, chain from audit_entry where id = (select max(id) from audit_entry)")) {
                if (row.next()) {
                    last = row.getLong(1);
                    chain = row.getString(2);
                }
            }
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        AuditEntry entry = new AuditEntry(last + 1, now, login, event.key(), subject, amount, "");
        insert(connection, entry, AuditChain.digest(chain, entry, cards));
        insert(connection, entry.id(), cards);
    }

    private static void insert(Connection connection, AuditEntry entry, String digest) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_entry (id, made_at, login, event, subject, amount, chain) values (?,?,?,?,?,?,?)")) {
            insert.setLong(1, entry.id());
            Instants.bind(insert, 2, entry.at());
            insert.setString(3, entry.login());
            insert.setString(4, entry.event());
            insert.setString(5, entry.subject());
            insert.setLong(6, entry.amount());
            insert.setString(7, digest);
            insert.executeUpdate();
        }
    }

    private static void insert(Connection connection, long entry, byte[] cards) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_cards (entry_id, seq, cards) values (?,?,?)")) {
            for (int from = 0; from < cards.length; from += PIECE) {
                insert.setLong(1, entry);
                insert.setInt(2, from / PIECE);
                insert.setBytes(3, Arrays.copyOfRange(cards, from, Math.min(cards.length, from + PIECE)));
                insert.executeUpdate();
            }
        }
    }
}
