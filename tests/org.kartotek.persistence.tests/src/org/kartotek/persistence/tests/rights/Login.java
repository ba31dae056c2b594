/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.rights;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.UserRights;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.persistence.rights.RoleWriter;
import org.kartotek.testsupport.TestDatabase;
import org.postgresql.Driver;

/** A user of a server with a login of his own, by which he signs in with the program or with any other. */
public record Login(TestDatabase database, String name) {
    private static final String PASSWORD = "a password of one's own";

    /** Admits somebody. The login stays on the server, where the next test finds it. */
    public static Login admit(TestDatabase database, String name) {
        try (CardIndex index = new StoredCardIndexes().open(database.location(), database.ownerCredentials(), new NullProgressMonitor())) {
            index.users().add(index.session(), name, name, Role.OFFICE, password());
        }
        return new Login(database, name);
    }

    /** What he was admitted with. */
    public static char[] password() {
        return PASSWORD.toCharArray();
    }

    /** Gives him one role of these words, and nothing else. */
    public void become(Map<String, String> words, UserRights given) throws SQLException {
        try (Connection owner = database.rawConnection()) {
            owner.setAutoCommit(false);
            RoleWriter.put(owner, new Role(name, Labels.same(name), new RoleRights(words)));
            RoleWriter.put(owner, given);
            select(owner, "select grant_columns('" + name + "')");
            owner.commit();
        }
    }

    /** Grants him what the roles say by now that others have too. */
    public void refresh() throws SQLException {
        try (Connection owner = database.rawConnection()) {
            select(owner, "select grant_columns('" + name + "')");
        }
    }

    /** Signs in with the program. */
    public CardIndex open() {
        return new StoredCardIndexes().open(database.location(), new Credentials(name, password()), new NullProgressMonitor());
    }

    /** Signs in with a program for SQL. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", name);
        properties.setProperty("password", PASSWORD);
        properties.setProperty("currentSchema", "kartotek");
        return new Driver().connect(database.server().url(), properties);
    }

    /** The first column of what a statement selects. */
    public static List<String> select(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    /** Calls the function that writes; the id of the change set. */
    public static long write(Connection connection, String json) throws SQLException {
        String version = select(connection, "select value from setting where name = 'catalogue_version'").getFirst();
        try (PreparedStatement call = connection.prepareStatement("select write_change(?::jsonb)")) {
            call.setString(1, json.replaceFirst("\\{", "{\"catalogue\": " + version + ", "));
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
