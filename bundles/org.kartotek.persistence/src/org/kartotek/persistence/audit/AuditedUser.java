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

/**
 * Somebody whom a list for a breach is about.
 *
 * @param admitted whether he is let in now
 */
record AuditedUser(long id, String login, boolean admitted) {

    static Optional<AuditedUser> find(Connection connection, String login) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id, active from app_user where login = ?")) {
            select.setString(1, login);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new AuditedUser(row.getLong(1), login, row.getInt(2) == 1)) : Optional.empty();
            }
        }
    }
}
