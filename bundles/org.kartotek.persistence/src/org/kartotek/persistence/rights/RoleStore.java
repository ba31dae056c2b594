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
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.UserRights;
import org.kartotek.persistence.catalogue.LabelText;
import org.kartotek.persistence.schema.Dialect;

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

    /** What those were given who are let in, in the order of their logins; on a server those whose rights the user of the connection reads. */
    public static List<UserRights> users(Connection connection, Dialect dialect) throws SQLException {
        Map<String, SortedSet<String>> roles = given(connection, "user_role", "role_key");
        Map<String, SortedSet<String>> territories = given(connection, "user_territory", "territory_key");
        Map<String, SortedSet<String>> denied = given(connection, "user_denied", "card_id");
        SortedSet<String> none = Collections.emptySortedSet();
        List<UserRights> users = new ArrayList<>();
        for (String login : logins(connection, dialect)) {
            users.add(new UserRights(
                    login, roles.getOrDefault(login, none), territories.getOrDefault(login, none), cards(denied.getOrDefault(login, none))));
        }
        return users;
    }

    private static List<String> logins(Connection connection, Dialect dialect) throws SQLException {
        List<String> logins = new ArrayList<>();
        String read = dialect == Dialect.DERBY ? "" : " and id = any ((select my_people())::bigint[])";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select login from app_user where active = 1" + read + " order by login")) {
            while (row.next()) {
                logins.add(row.getString(1));
            }
        }
        return logins;
    }

    private static Map<String, SortedSet<String>> given(Connection connection, String table, String column) throws SQLException {
        Map<String, SortedSet<String>> given = new HashMap<>();
        String sql = "select u.login, g." + column + " from " + table + " g join app_user u on u.id = g.user_id";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                given.computeIfAbsent(row.getString(1), login -> new TreeSet<>()).add(row.getString(2));
            }
        }
        return given;
    }

    private static SortedSet<Long> cards(Set<String> ids) {
        return ids.stream().map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a user was given, whether he is let in or not. */
    public static UserRights user(Connection connection, String login) throws SQLException {
        return new UserRights(
                login,
                strings(connection, "select g.role_key from user_role" + OF_USER, login),
                strings(connection, "select g.territory_key from user_territory" + OF_USER, login),
                cards(strings(connection, "select g.card_id from user_denied" + OF_USER, login)));
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
