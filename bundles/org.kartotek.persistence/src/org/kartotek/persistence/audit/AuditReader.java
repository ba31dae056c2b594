/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.audit;

import java.io.ByteArrayOutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.Instants;

/** Reads the audit log, of a server through functions of the owner. */
final class AuditReader {
    private static final String COLUMNS = "select e.id, e.made_at, e.login, e.event, e.subject, e.amount, e.chain";

    /** Each holds up to half a million bytes. */
    private static final int PIECES_AT_ONCE = 16;

    private final Database database;
    private final String entries;
    private final String cards;

    AuditReader(Database database) {
        this.database = database;
        boolean embedded = database.dialect() == Dialect.DERBY;
        this.entries = embedded ? "audit_entry" : "audit_entries()";
        this.cards = embedded ? "audit_cards" : "audit_card_lists()";
    }

    /** Takes an entry and the cards that it is about, see {@link CardIds}, and says whether it wants more. */
    @FunctionalInterface
    interface Reader {
        boolean read(AuditEntry entry, byte[] cards);
    }

    /** The newest entries, newest first. */
    void newest(int limit, Consumer<AuditEntry> reader) {
        String sql = COLUMNS + " from " + entries + " e order by e.id desc fetch first " + limit + " rows only";
        database.snapshot(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reader.accept(entry(row));
                }
            }
            return null;
        });
    }

    /** All of them, oldest first. */
    void all(Reader reader) {
        read("", select -> {}, reader);
    }

    /** When somebody signed in, and when users were admitted and dismissed, oldest first. */
    void admissions(String login, Consumer<AuditEntry> reader) {
        String where = " where e.event in ('admitted', 'dismissed') or e.event = 'sign-in' and e.login = ?";
        read(where, select -> select.setString(1, login), (entry, none) -> {
            reader.accept(entry);
            return true;
        });
    }

    /** Those of somebody in a time that are about cards, oldest first. */
    void about(String login, Instant from, Instant to, Reader reader) {
        String where = " where e.login = ? and e.made_at >= ? and e.made_at < ? and c.cards is not null";
        read(
                where,
                select -> {
                    select.setString(1, login);
                    Instants.bind(select, 2, from);
                    Instants.bind(select, 3, to);
                },
                reader);
    }

    /** Fills the gaps of a statement. */
    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement select) throws SQLException;
    }

    private void read(String where, Binding binding, Reader reader) {
        String sql = COLUMNS + ", c.cards from " + entries + " e left join " + cards + " c on c.entry_id = e.id" + where + " order by e.id, c.seq";
        database.snapshot(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(PIECES_AT_ONCE);
                binding.bind(select);
                try (ResultSet row = select.executeQuery()) {
                    read(row, reader);
                }
            }
            return null;
        });
    }

    /** The pieces of an entry follow each other. */
    private static void read(ResultSet row, Reader reader) throws SQLException {
        boolean more = row.next();
        while (more) {
            AuditEntry entry = entry(row);
            ByteArrayOutputStream pieces = new ByteArrayOutputStream();
            do {
                byte[] piece = row.getBytes(8);
                pieces.writeBytes(piece == null ? new byte[0] : piece);
                more = row.next();
            } while (more && row.getLong(1) == entry.id());
            more &= reader.read(entry, pieces.toByteArray());
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                Instants.read(row, 2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7));
    }
}
