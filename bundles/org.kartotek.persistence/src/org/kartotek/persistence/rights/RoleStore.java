/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.rights;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.UserRights;
import org.kartotek.persistence.catalogue.LabelText;

/** Reads the tables of roles and of what users were given. */
public final class RoleStore {
    private static final String OF_USER = " g join app_user u on u.id = g.user_id where u.login = ?";

    private RoleStore() {}

    /** All roles, in the order of the office. */
    public static List<Role> roles(Connection connection) throws SQLException {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        List<Role> roles = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select role_key, subject, word from role_right")) {
                while (row.next()) {
                    words.computeIfAbsent(row.getString(1), key -> new LinkedHashMap<>()).put(row.getString(2), row.getString(3));
                }
            }
            try (ResultSet row = statement.executeQuery("select role_key, labels from app_role order by position, role_key")) {
                while (row.next()) {
                    Labels name = LabelText.read(row.getString(2));
                    roles.add(new Role(row.getString(1), name, new RoleRights(words.getOrDefault(row.getString(1), Map.of()))));
                }
            }
        }
        return roles;
    }

    public static Optional<Role> find(Collection<Role> roles, String key) {
        return roles.stream().filter(role -> role.key().equals(key)).findFirst();
    }

    /** What those were given who are let in, in the order of their logins. On a server denials are read by whom they concern and who may give them. */
    public static List<UserRights> users(Connection connection) throws SQLException {
        List<String> logins = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select login from app_user where active = 1 order by login")) {
            while (row.next()) {
                logins.add(row.getString(1));
            }
        }
        List<UserRights> users = new ArrayList<>();
        for (String login : logins) {
            users.add(user(connection, login));
        }
        return users;
    }

    /** What a user was given, whether he is let in or not. */
    public static UserRights user(Connection connection, String login) throws SQLException {
        SortedSet<Long> denied = new TreeSet<>();
        strings(connection, "select g.card_id from user_denied" + OF_USER, login).forEach(card -> denied.add(Long.valueOf(card)));
        return new UserRights(
                login,
                strings(connection, "select g.role_key from user_role" + OF_USER, login),
                strings(connection, "select g.territory_key from user_territory" + OF_USER, login),
                denied);
    }

    private static SortedSet<String> strings(Connection connection, String sql, String login) throws SQLException {
        SortedSet<String> strings = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, login);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    strings.add(row.getString(1));
                }
            }
        }
        return strings;
    }

    /** What a user may do. */
    public static Rights rights(Connection connection, String login) throws SQLException {
        return user(connection, login).compile(roles(connection));
    }
}
