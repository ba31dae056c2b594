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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.audit.AuditLog;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.Instants;

/** Keeps the audit log: on a server through functions of the owner, since nobody else may write the table or read it. */
public final class StoredAudit implements AuditLog {
    private static final String COLUMNS = "select id, made_at, login, event, subject, amount, chain from ";

    private final Database database;
    private final boolean embedded;

    public StoredAudit(Database database) {
        this.database = database;
        this.embedded = database.dialect() == Dialect.DERBY;
    }

    @Override
    public void record(Session session, AuditEvent event, String subject, long amount) {
        database.write(connection -> {
            if (embedded) {
                append(connection, session.login(), event, subject, amount);
            } else {
                call(connection, event, subject, amount);
            }
            return null;
        });
    }

    private static void call(Connection connection, AuditEvent event, String subject, long amount) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select record_audit(?, ?, ?)")) {
            call.setString(1, event.key());
            call.setString(2, subject);
            call.setLong(3, amount);
            call.executeQuery().close();
        }
    }

    /** Adds an entry of an embedded database inside the transaction of the connection. Until its end nobody else adds one. */
    public static void append(Connection connection, String login, AuditEvent event, String subject, long amount) throws SQLException {
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
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_entry (id, made_at, login, event, subject, amount, chain) values (?,?,?,?,?,?,?)")) {
            insert.setLong(1, entry.id());
            Instants.bind(insert, 2, now);
            insert.setString(3, login);
            insert.setString(4, entry.event());
            insert.setString(5, subject);
            insert.setLong(6, amount);
            insert.setString(7, AuditChain.digest(chain, entry));
            insert.executeUpdate();
        }
    }

    @Override
    public List<AuditEntry> newest(Session session, int limit) {
        session.rights().require(Action.ADMINISTER);
        List<AuditEntry> entries = new ArrayList<>();
        read("id desc", limit, entry -> {
            entries.add(entry);
            return true;
        });
        return entries;
    }

    @Override
    public OptionalLong firstBroken(Session session) {
        session.rights().require(Action.ADMINISTER);
        AuditChain chain = new AuditChain();
        OptionalLong[] broken = {OptionalLong.empty()};
        read("id", Integer.MAX_VALUE, entry -> {
            broken[0] = chain.follow(entry);
            return broken[0].isEmpty();
        });
        return broken[0];
    }

    /** Takes an entry, and says whether it wants more. */
    @FunctionalInterface
    private interface Reader {
        boolean read(AuditEntry entry);
    }

    private void read(String order, int limit, Reader reader) {
        String from = embedded ? "audit_entry" : "audit_entries()";
        database.snapshot(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(COLUMNS + from + " order by " + order + " fetch first " + limit + " rows only")) {
                select.setFetchSize(500);
                try (ResultSet row = select.executeQuery()) {
                    boolean more = true;
                    while (more && row.next()) {
                        more = reader.read(entry(row));
                    }
                }
            }
            return null;
        });
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
