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
import java.util.Properties;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.connect.DatabaseException;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.signin.SignIn;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Opens connections to a server for one user. Thread-safe. */
public final class ServerConnections {
    private static final String CONNECT_SECONDS = "10";

    private final ServerAddress address;
    private volatile Credentials credentials;

    /**
     * @param url of the driver, without a password
     */
    public ServerConnections(String url, Credentials credentials) {
        this.address = ServerAddress.of(url);
        this.credentials = credentials;
    }

    String database() {
        return address.database();
    }

    /** The login as which a connection was let in, whatever somebody wanted to be. */
    public static String login(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select session_user")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Opens a connection for the pool. */
    public Connection open() throws SQLException {
        return connect(credentials);
    }

    /**
     * Opens the first connection.
     *
     * @throws KartotekException where the server is not there, does not let the user in, or cannot prove who it is
     */
    public Connection openFirst() {
        try {
            return open();
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    /**
     * @throws org.kartotek.core.problem.SignInRefusedException where this is not the password of the user of these connections
     */
    void prove(char[] password) {
        try (Connection connection = connect(new Credentials(credentials.login(), password))) {
            connection.isReadOnly();
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    /** What further connections sign in with, after the password was changed. */
    void use(char[] password) {
        credentials = new Credentials(credentials.login(), password);
    }

    private Connection connect(Credentials who) throws SQLException {
        return new Driver().connect(address.url(), properties(who));
    }

    private Properties properties(Credentials who) {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, who.login());
        if (who.password() != null) {
            PGProperty.PASSWORD.set(properties, new String(who.password()));
        }
        PGProperty.APPLICATION_NAME.set(properties, "Kartotek");
        PGProperty.CURRENT_SCHEMA.set(properties, Dialect.SCHEMA);
        PGProperty.CONNECT_TIMEOUT.set(properties, CONNECT_SECONDS);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        // a generic plan does not see how rare a word is, and walks the whole table for it; what policies look at seems dear, so that a server
        // would compile statements of a millisecond
        PGProperty.OPTIONS.set(properties, "-c plan_cache_mode=force_custom_plan -c jit=off");
        if (address.needsProof()) {
            PGProperty.SSL_MODE.set(properties, "verify-full");
        }
        return properties;
    }

    private RuntimeException explained(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> SignIn.refused();
            case "3D000" -> new KartotekException(Messages.NO_DATABASE.with(address.database()), e);
            case "42501" -> SignIn.notAdmitted();
            case "08001", "08004", "08006" -> new KartotekException(Messages.UNREACHABLE.with(address.host()), e);
            case "53300" -> new KartotekException(Messages.NO_CONNECTION_FREE, e);
            default -> new DatabaseException(e);
        };
    }
}
