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
import java.sql.SQLException;
import java.util.Collection;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.UserRights;
import org.kartotek.persistence.catalogue.LabelText;

/** Writes the tables of roles and of what users were given, inside the transaction of a connection; as the owner of the tables. */
public final class RoleWriter {

    private RoleWriter() {}

    /** A role as it shall be; a new one comes last. */
    public static void put(Connection connection, Role role) throws SQLException {
        String labels = LabelText.write(role.name());
        if (update(connection, "update app_role set labels = ? where role_key = ?", labels, role.key()) == 0) {
            update(
                    connection,
                    "insert into app_role (role_key, labels, position) select CAST(? AS VARCHAR(60)), CAST(? AS VARCHAR(2000)),"
                            + " coalesce(max(position), 0) + 1 from app_role",
                    role.key(),
                    labels);
        }
        update(connection, "delete from role_right where role_key = ?", role.key());
        try (PreparedStatement insert = connection.prepareStatement("insert into role_right (role_key, subject, word) values (?,?,?)")) {
            for (var word : role.rights().words().entrySet()) {
                insert.setString(1, role.key());
                insert.setString(2, word.getKey());
                insert.setString(3, word.getValue());
                insert.executeUpdate();
            }
        }
    }

    /** Removes a role; who was dismissed with it has it no more either. */
    public static void remove(Connection connection, String role) throws SQLException {
        update(connection, "delete from user_role where role_key = ?", role);
        update(connection, "delete from role_right where role_key = ?", role);
        update(connection, "delete from app_role where role_key = ?", role);
    }

    /** What a user is given, in place of what he was given before. */
    public static void put(Connection connection, UserRights user) throws SQLException {
        replace(connection, "user_role", "role_key", user.login(), user.roles());
        replace(connection, "user_territory", "territory_key", user.login(), user.territories());
        replace(connection, "user_denied", "card_id", user.login(), user.denied());
    }

    private static void replace(Connection connection, String table, String column, String login, Collection<?> values) throws SQLException {
        update(connection, "delete from " + table + " where user_id = (select id from app_user where login = ?)", login);
        String sql = "insert into " + table + " (user_id, " + column + ") select id, " + (column.equals("card_id") ? "CAST(? AS BIGINT)" : "CAST(? AS VARCHAR(60))")
                + " from app_user where login = ?";
        for (Object value : values) {
            update(connection, sql, value.toString(), login);
        }
    }

    private static int update(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            return update.executeUpdate();
        }
    }
}
