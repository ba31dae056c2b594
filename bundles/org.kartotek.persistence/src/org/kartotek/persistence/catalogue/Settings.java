/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads and writes table {@code setting}. */
public final class Settings {
    /** Whether the database is opened without a password: {@code yes} or {@code no}. */
    public static final String OPEN_TO_ALL = "open_to_all";
    /** The server's role that all users of the card index are members of. */
    public static final String GROUP = "group_role";
    /** Digest of the functions that were installed on the server. */
    public static final String FUNCTIONS = "functions";
    /** The most bytes that a document may have, where the office has set it. */
    public static final String DOCUMENT_LIMIT = "document_limit";
    /** How many days the office leaves between two contacts with a customer, where it has set it. */
    public static final String CONTACT_DAYS = "contact_days";
    /** Whether users may stay signed in; {@code true} or anything else. */
    public static final String STAY_SIGNED_IN = "stay_signed_in";
    /** Keys of the functions that the office has switched off, with spaces between them. */
    public static final String FUNCTIONS_OFF = "functions_off";
    /** Who sells, as it is printed. */
    public static final String SELLER = "seller";
    /** On which terms, and how papers are numbered. */
    public static final String SELLER_TERMS = "seller_terms";
    /** The key of drafts beside an encrypted card index, in hexadecimal digits. */
    public static final String DRAFT_KEY = "draft_key";
    /** How a yes is written. */
    public static final String YES = "yes";
    /** How a no is written. */
    public static final String NO = "no";

    private Settings() {}

    public static Optional<String> get(Connection connection, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select value from setting where name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** Writes a setting, which may be there already, inside the transaction of the connection. */
    public static void put(Connection connection, String name, String value) throws SQLException {
        if (update(connection, "update setting set value = ? where name = ?", value, name) == 0) {
            update(connection, "insert into setting (value, name) values (?,?)", value, name);
        }
    }

    private static int update(Connection connection, String sql, String value, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.setString(2, name);
            return statement.executeUpdate();
        }
    }
}
