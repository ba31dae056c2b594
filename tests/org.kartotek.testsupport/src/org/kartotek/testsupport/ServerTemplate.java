/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.testsupport;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.persistence.StoredCardIndexes;

/** Copies a card index inside a PostgreSQL that runs for the tests of this process. */
final class ServerTemplate implements DatabaseTemplate {
    private static final String OWNER = "kartotek_owner";
    private static final String OWNER_PASSWORD = "owner of the cards";
    private static final String ADMINISTRATOR = "anna";
    private static final String ADMINISTRATOR_PASSWORD = "anna's own password";
    private static final String TEMPLATE = "cards_template";

    private final PostgresServer server = new PostgresServer();
    private int copies;

    ServerTemplate() {
        try (Connection superuser = server.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("create role " + OWNER + " login createrole password '" + OWNER_PASSWORD + "'");
            statement.execute("create database " + TEMPLATE + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        fill();
    }

    private void fill() {
        DatabaseLocation location = new DatabaseLocation.Server(server.url(TEMPLATE));
        Credentials owner = new Credentials(OWNER, OWNER_PASSWORD.toCharArray());
        StoredCardIndexes indexes = new StoredCardIndexes();
        indexes.create(location, owner, new NullProgressMonitor());
        try (CardIndex index = indexes.open(location, owner, new NullProgressMonitor())) {
            index.users()
                    .add(index.session(), ADMINISTRATOR, "Anna", "administrator", ADMINISTRATOR_PASSWORD.toCharArray());
        }
    }

    @Override
    public Copy copy() {
        String name = "cards" + ++copies;
        run("create database " + name + " template " + TEMPLATE + " owner " + OWNER);
        return new ServerCopy(name);
    }

    private void run(String sql) {
        try (Connection superuser = server.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private final class ServerCopy implements Copy {
        private final String name;

        ServerCopy(String name) {
            this.name = name;
        }

        @Override
        public DatabaseLocation location() {
            return new DatabaseLocation.Server(server.url(name));
        }

        @Override
        public Credentials administrator() {
            return new Credentials(ADMINISTRATOR, ADMINISTRATOR_PASSWORD.toCharArray());
        }

        @Override
        public Credentials owner() {
            return new Credentials(OWNER, OWNER_PASSWORD.toCharArray());
        }

        @Override
        public Connection userConnection() throws SQLException {
            return connect(ADMINISTRATOR, ADMINISTRATOR_PASSWORD);
        }

        @Override
        public Connection rawConnection() throws SQLException {
            return connect(OWNER, OWNER_PASSWORD);
        }

        private Connection connect(String login, String password) throws SQLException {
            Connection connection = server.connect(name, login, password);
            connection.setSchema("kartotek");
            return connection;
        }

        @Override
        public void remove() {
            run("drop database " + name + " with (force)");
        }
    }
}
