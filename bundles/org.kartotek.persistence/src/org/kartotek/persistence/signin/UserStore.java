/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.database.User;
import org.kartotek.persistence.schema.Dialect;

/** Reads and writes table {@code app_user}. Verifiers are read apart: on a server there are none, and nobody may select them. */
public final class UserStore {
    private static final String COLUMNS = "select id, login, name, role, active from app_user";

    private final Dialect dialect;

    public UserStore(Dialect dialect) {
        this.dialect = dialect;
    }

    public Optional<User> find(Connection connection, String login) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + " where login = ?")) {
            select.setString(1, login);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(user(row)) : Optional.empty();
            }
        }
    }

    /** A user whose login is this one, in capitals or not. */
    public Optional<User> findAlike(Connection connection, String login) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + " where lower(login) = lower(?)")) {
            select.setString(1, login);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(user(row)) : Optional.empty();
            }
        }
    }

    /** All users in the order of their logins. */
    public List<User> all(Connection connection) throws SQLException {
        List<User> users = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS + " order by login")) {
            while (row.next()) {
                users.add(user(row));
            }
        }
        return users;
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getShort(5) == 1);
    }

    /** The verifier of a user's password, or null. */
    public String verifier(Connection connection, String login) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select password_hash from app_user where login = ?")) {
            select.setString(1, login);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /**
     * @param verifier of the password, or null
     */
    public User insert(Connection connection, String login, String name, String role, String verifier) throws SQLException {
        long id = nextId(connection);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into app_user (id, login, name, role, password_hash) values (?,?,?,?,?)")) {
            insert.setLong(1, id);
            insert.setString(2, login);
            insert.setString(3, name);
            insert.setString(4, role);
            insert.setString(5, verifier);
            insert.executeUpdate();
        }
        return new User(id, login, name, role, true);
    }

    /** @param verifier of the password */
    public void setVerifier(Connection connection, String login, String verifier) throws SQLException {
        update(connection, "update app_user set password_hash = ? where login = ?", verifier, login);
    }

    /** Lets a user in no more. */
    public void dismiss(Connection connection, String login) throws SQLException {
        update(connection, "update app_user set active = 0 where login = ?", login);
    }

    private static void update(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }

    private long nextId(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(dialect.nextValue("app_user_id_seq"))) {
            row.next();
            return row.getLong(1);
        }
    }
}
