/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who gets as far as the database of a card index on a server. Inside the transaction of its owner. */
final class ServerDoor {
    private static final Logger LOG = LoggerFactory.getLogger(ServerDoor.class);

    private ServerDoor() {}

    /** Lets in the users of a card index alone, where the database belongs to its owner; else it is for others to say. */
    static void shut(Connection connection, String group) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select datname from pg_database where datname = current_database() and pg_has_role(datdba, 'USAGE')")) {
            if (row.next()) {
                String database = statement.enquoteIdentifier(row.getString(1), true);
                statement.execute("revoke connect on database " + database + " from public");
                statement.execute("grant connect on database " + database + " to " + group);
            }
        }
    }

    /**
     * Ends what somebody has open in the database. Where the server does not allow that, his sessions stay, and read and write nothing: each
     * statement looks at what he may by now.
     */
    static void sendOut(Connection connection, String login) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement();
                PreparedStatement end = connection.prepareStatement("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where usename = ? and datname = current_database() and pid <> pg_backend_pid()")) {
            // a member of a role may end its sessions; he is one for this moment
            statement.execute("grant " + statement.enquoteIdentifier(login, true) + " to current_user");
            end.setString(1, login);
            end.executeQuery().close();
        } catch (SQLException e) {
            LOG.info("The server lets nobody here end the sessions of a user who was dismissed", e);
        }
        connection.rollback(before);
    }
}
