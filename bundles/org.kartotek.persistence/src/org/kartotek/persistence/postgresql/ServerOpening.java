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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.connect.ConnectionPool;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.Migrator;
import org.kartotek.persistence.signin.SignIn;

/** Opens a card index on a server; when its owner opens it, brings it to the version of the program. */
public final class ServerOpening {
    /** A server that is shared by an office grants each program few. */
    private static final int CONNECTIONS = 3;

    private final DatabaseLocation.Server location;
    private final ServerConnections connections;
    private final Migrator migrator = new Migrator(Dialect.POSTGRESQL);

    public ServerOpening(DatabaseLocation.Server location, ServerConnections connections) {
        this.location = location;
        this.connections = connections;
    }

    /** Whether the database has the tables of a card index. */
    public boolean exists() {
        try (Connection connection = connections.openFirst()) {
            return ServerTables.exist(connection);
        } catch (SQLException e) {
            throw Database.translated(e);
        }
    }

    /**
     * @throws KartotekException where there is no card index, it is newer, or it is older and the user is not its owner
     */
    public Database start() {
        try (Connection connection = connections.openFirst()) {
            if (!ServerTables.exist(connection)) {
                throw new KartotekException(Messages.NO_INDEX.with(connections.database()));
            }
            bringUpToDate(connection);
        } catch (SQLException e) {
            throw explained(e);
        }
        return new Database(location, Dialect.POSTGRESQL, new ConnectionPool(connections::open, CONNECTIONS));
    }

    private void bringUpToDate(Connection connection) throws SQLException {
        boolean behind = migrator.isBehind(connection);
        ServerFunctions functions = new ServerFunctions(Settings.get(connection, Settings.GROUP).orElseThrow());
        if (!behind && functions.areInstalled(connection)) {
            return;
        }
        if (!isOwner(connection)) {
            throw new KartotekException(Messages.OTHER_VERSION);
        }
        migrator.migrate(connection, new ServerBackup());
        connection.setAutoCommit(false);
        functions.install(connection);
        connection.commit();
    }

    private static boolean isOwner(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_has_role(session_user, nspowner, 'USAGE') from pg_namespace where nspname = '" + Dialect.SCHEMA + "'")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static RuntimeException explained(SQLException e) {
        boolean refused = "42501".equals(e.getSQLState());
        return refused ? SignIn.notAdmitted() : Database.translated(e);
    }
}
