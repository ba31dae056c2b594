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

/** Bytes on PostgreSQL, where no user may read or write their table: functions of the owner do both, for cards that the caller sees. */
final class ServerContents implements ContentTables {
    @Override
    public void begin(Connection connection, ContentKey key, long size) throws SQLException {
        call(connection, "select begin_document(?,?,?)", key.cardId(), key.digest(), size);
    }

    @Override
    public void piece(Connection connection, ContentKey key, int seq, byte[] bytes) throws SQLException {
        call(connection, "select put_document_piece(?,?,?,?)", key.cardId(), key.digest(), seq, bytes);
    }

    @Override
    public void finish(Connection connection, ContentKey key) throws SQLException {
        call(connection, "select finish_document(?,?)", key.cardId(), key.digest());
    }

    @Override
    public byte[] read(Connection connection, ContentKey key, int seq) throws SQLException {
        return call(connection, "select read_document_piece(?,?,?)", key.cardId(), key.digest(), seq);
    }

    @Override
    public void setLimit(Connection connection, long bytes) throws SQLException {
        call(connection, "select set_document_limit(?)", bytes);
    }

    private static byte[] call(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                call.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }
}
