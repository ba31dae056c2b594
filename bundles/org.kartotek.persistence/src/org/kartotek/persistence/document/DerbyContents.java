/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.document;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.schema.Instants;

/** Bytes in an embedded database. */
final class DerbyContents implements ContentTables {
    /** Bytes that no document has: what used them failed in between. Younger ones may belong to a document that is just being added. */
    private static final String ORPHANS = "(select c.digest from document_content c where c.card_id = ? and c.stored_at < ?"
            + " and not exists (select 1 from document d where d.customer_id = c.card_id and d.f_content = c.digest)"
            + " and not exists (select 1 from change_row r where r.card_id = c.card_id and r.kind = " + Kind.DOCUMENT.ordinal()
            + " and r.before_text = c.digest))";

    private static final Duration YOUNG = Duration.ofDays(1);

    @Override
    public void begin(Connection connection, ContentKey key, long size) throws SQLException {
        removeOrphans(connection, key.cardId(), Instant.now().minus(YOUNG));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into document_content (card_id, digest, size, stored_at, complete) values (?,?,?,?,0)")) {
            insert.setLong(1, key.cardId());
            insert.setString(2, key.digest());
            insert.setLong(3, size);
            Instants.bind(insert, 4, Instant.now());
            insert.executeUpdate();
        }
    }

    private static void removeOrphans(Connection connection, long cardId, Instant before) throws SQLException {
        for (String table : new String[] {"document_piece", "document_content"}) {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from " + table + " where card_id = ? and digest in " + ORPHANS)) {
                delete.setLong(1, cardId);
                delete.setLong(2, cardId);
                Instants.bind(delete, 3, before);
                delete.executeUpdate();
            }
        }
    }

    @Override
    public void piece(Connection connection, ContentKey key, int seq, byte[] bytes) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into document_piece (card_id, digest, seq, bytes) values (?,?,?,?)")) {
            insert.setLong(1, key.cardId());
            insert.setString(2, key.digest());
            insert.setInt(3, seq);
            insert.setBytes(4, bytes);
            insert.executeUpdate();
        }
    }

    @Override
    public void finish(Connection connection, ContentKey key) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update document_content set complete = 1 where card_id = ? and digest = ?")) {
            update.setLong(1, key.cardId());
            update.setString(2, key.digest());
            update.executeUpdate();
        }
    }

    @Override
    public byte[] read(Connection connection, ContentKey key, int seq) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select bytes from document_piece where card_id = ? and digest = ? and seq = ?")) {
            select.setLong(1, key.cardId());
            select.setString(2, key.digest());
            select.setInt(3, seq);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }

    @Override
    public void setLimit(Connection connection, long bytes) throws SQLException {
        Settings.put(connection, Settings.DOCUMENT_LIMIT, String.valueOf(bytes));
    }
}
