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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.database.User;
import org.kartotek.core.rights.UserRights;
import org.kartotek.persistence.catalogue.CatalogueReader;
import org.kartotek.persistence.rights.RoleStore;
import org.kartotek.persistence.rights.RoleWriter;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.FieldColumns;

/** Reads and writes table {@code app_user}. Verifiers are read apart: on a server there are none, and nobody may select them. */
public final class UserStore {
    private static final short ACTIVE = 1;
    /** Can be chosen, and cannot sign in until he is admitted. */
    private static final short UNINVITED = 2;

    private static final String COLUMNS = "select id, login, name, active from app_user";

    private final Dialect dialect;

    public UserStore(Dialect dialect) {
        this.dialect = dialect;
    }

    public Optional<User> find(Connection connection, String login) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + " where login = ?")) {
            select.setString(1, login);
            return first(connection, select);
        }
    }

    private static Optional<User> first(Connection connection, PreparedStatement select) throws SQLException {
        Optional<User> found;
        try (ResultSet row = select.executeQuery()) {
            found = row.next() ? Optional.of(user(row, List.of())) : Optional.empty();
        }
        return found.isEmpty() ? found : Optional.of(withRoles(found.get(), RoleStore.user(connection, found.get().login()).roles()));
    }

    private static User withRoles(User user, Collection<String> roles) {
        return new User(user.id(), user.login(), user.name(), List.copyOf(roles), user.active());
    }

    /** A user whose login is this one, in capitals or not. */
    public Optional<User> findAlike(Connection connection, String login) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + " where lower(login) = lower(?)")) {
            select.setString(1, login);
            return first(connection, select);
        }
    }

    /** All users in the order of their logins. */
    public List<User> all(Connection connection) throws SQLException {
        Map<Long, List<String>> roles = new HashMap<>();
        List<User> users = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select user_id, role_key from user_role order by role_key")) {
                while (row.next()) {
                    roles.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2));
                }
            }
            try (ResultSet row = statement.executeQuery(COLUMNS + " order by login")) {
                while (row.next()) {
                    users.add(user(row, roles.getOrDefault(row.getLong(1), List.of())));
                }
            }
        }
        return users;
    }

    private static User user(ResultSet row, List<String> roles) throws SQLException {
        return new User(row.getLong(1), row.getString(2), row.getString(3), roles, row.getShort(4) == ACTIVE);
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
     * Admits somebody, who may have been named before.
     *
     * @param verifier of the password, or null
     */
    public User insert(Connection connection, String login, String name, String role, String verifier) throws SQLException {
        if (isOut(connection, login)) {
            return invite(connection, login, name, role, verifier);
        }
        insert(connection, login, name, verifier, ACTIVE);
        return given(connection, login, role);
    }

    /** What somebody was denied before he left he is still denied. */
    private User given(Connection connection, String login, String role) throws SQLException {
        UserRights before = RoleStore.user(connection, login);
        RoleWriter.put(connection, UserRights.of(login, List.of(role)).withDenied(before.denied()));
        return find(connection, login).orElseThrow();
    }

    /** Denies a user further cards. */
    public void deny(Connection connection, String login, Collection<Long> cards) throws SQLException {
        UserRights before = RoleStore.user(connection, login);
        Set<Long> denied = new HashSet<>(before.denied());
        denied.addAll(cards);
        RoleWriter.put(connection, before.withDenied(denied));
    }

    /** Somebody who cannot sign in yet, and has no role before. */
    public User insertUninvited(Connection connection, String login, String name) throws SQLException {
        insert(connection, login, name, null, UNINVITED);
        return find(connection, login).orElseThrow();
    }

    /** Whether there is a user who is not let in: he has never been admitted, or was dismissed. */
    public boolean isOut(Connection connection, String login) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 1 from app_user where login = ? and active <> ?")) {
            select.setString(1, login);
            select.setShort(2, ACTIVE);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private User invite(Connection connection, String login, String name, String role, String verifier) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update app_user set name = ?, password_hash = ?, active = ? where login = ?")) {
            update.setString(1, name);
            update.setString(2, verifier);
            update.setShort(3, ACTIVE);
            update.setString(4, login);
            update.executeUpdate();
        }
        return given(connection, login, role);
    }

    private void insert(Connection connection, String login, String name, String verifier, short active) throws SQLException {
        long id = nextId(connection);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into app_user (id, login, name, password_hash, active) values (?,?,?,?,?)")) {
            insert.setLong(1, id);
            insert.setString(2, login);
            insert.setString(3, name);
            insert.setString(4, verifier);
            insert.setShort(5, active);
            insert.executeUpdate();
        }
    }

    /** Whether a record names a user, in use or not. */
    public boolean isChosen(Connection connection, Catalogue catalogue, String login) throws SQLException {
        for (Field field : catalogue.allFields()) {
            if (CatalogueReader.USER_LIST.equals(field.choiceList()) && isChosen(connection, field, login)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChosen(Connection connection, Field field, String login) throws SQLException {
        String sql = "select 1 from " + field.kind().key() + " where " + FieldColumns.value(field) + " = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(1);
            select.setString(1, login);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Deletes somebody who has never been admitted. */
    public void deleteUninvited(Connection connection, String login) throws SQLException {
        update(connection, "delete from app_user where active = " + UNINVITED + " and login = ?", login);
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
