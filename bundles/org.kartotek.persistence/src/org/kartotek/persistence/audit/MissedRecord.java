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
import java.util.Optional;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.connect.Scopes;

/**
 * A record that did not exist for a session. Whether it does for others is looked for afterwards: that nobody waits for it tells nobody that
 * it is there.
 *
 * @param session who asked for it
 * @param path how
 * @param table of the record: the key of its kind, or that of change sets
 */
record MissedRecord(Session session, Refusal.Path path, String table, long id) {

    /** Whether nothing is left out for the session that it could have missed. */
    boolean isNowhere() {
        return kind().filter(session.rights()::mayRead).isPresent()
                && session.rights().rows() instanceof RowScope.Everything
                && session.rights().denied().isEmpty();
    }

    private Optional<Kind> kind() {
        return Kind.byName(table);
    }

    Refusal refusal() {
        return new Refusal(path, table + " " + id);
    }

    /** Whether the session sees it after all: whoever claims the number of another card may well see that one. */
    boolean isSeen(Connection connection, Scopes scopes) throws SQLException {
        Kind kind = kind().orElse(null);
        if (kind == null || !session.rights().mayRead(kind)) {
            return false;
        }
        if (kind.isAlone()) {
            return isThere(connection);
        }
        String sql = "select c.scope_id, c.id from " + table + " m, customer c where m.id = ? and m.archived = 0 and c.archived = 0"
                + " and c.id = " + (kind.isCard() ? "m.id" : "m.customer_id");
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && scopes.visibleTo(session, connection).admits(row.getInt(1), row.getLong(2));
            }
        }
    }

    /** Whether it exists for others, in an embedded database. */
    boolean isThere(Connection connection) throws SQLException {
        String inUse = kind().isPresent() ? " and archived = 0" : "";
        try (PreparedStatement select = connection.prepareStatement("select 1 from " + table + " where id = ?" + inUse)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
