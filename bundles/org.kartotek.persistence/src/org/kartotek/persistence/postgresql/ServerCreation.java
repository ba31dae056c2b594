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
import java.sql.Statement;
import java.util.Locale;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Role;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.Migrator;
import org.kartotek.persistence.signin.UserStore;

/**
 * Makes a card index on a server, in one transaction: schema, tables, functions, and a group that may read the tables and call the
 * functions and do nothing else. The login that makes it becomes the owner.
 */
public final class ServerCreation {
    private static final int LONGEST_NAME = 63;
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final ServerConnections connections;

    public ServerCreation(ServerConnections connections) {
        this.connections = connections;
    }

    public void run() {
        try (Connection connection = connections.openFirst()) {
            Migrator migrator = new Migrator(Dialect.POSTGRESQL);
            if (ServerTables.exist(connection)) {
                throw new KartotekException(Messages.EXISTS);
            }
            connection.setAutoCommit(false);
            build(connection, migrator);
            connection.commit();
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    private void build(Connection connection, Migrator migrator) throws SQLException {
        String group = freeGroup(connection, connections.database());
        makeSchema(connection, group);
        migrator.applyAll(connection);
        Settings.put(connection, Settings.GROUP, group);
        String owner = ServerConnections.login(connection);
        new UserStore(Dialect.POSTGRESQL).insert(connection, owner, owner, Role.ADMINISTRATOR, null);
        new ServerFunctions(group).install(connection);
    }

    /**
     * Roles belong to the whole server, so that the group of each database has a name of its own. One that is there already may have
     * members, of another database or of one that was here before, who are no users of this card index.
     */
    private static String freeGroup(Connection connection, String database) throws SQLException {
        String name = "kartotek_" + database.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        String free = cut(name, "");
        for (int i = 2; roleExists(connection, free); i++) {
            free = cut(name, "_" + i);
        }
        return free;
    }

    private static String cut(String name, String suffix) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - suffix.length())) + suffix;
    }

    private static void makeSchema(Connection connection, String group) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + Dialect.SCHEMA);
            statement.execute("set local search_path to " + Dialect.SCHEMA);
            statement.execute("create role " + group + " nologin");
        }
    }

    static boolean roleExists(Connection connection, String role) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            select.setString(1, role);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static RuntimeException explained(SQLException e) {
        if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
            return new KartotekException(Messages.MAY_NOT_CREATE, e);
        }
        return Database.translated(e);
    }
}
