/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.site;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Two databases on a PostgreSQL server, made for the benchmark and opened by an ordinary user, as in an office. */
public final class ServerSite implements Site {
    private static final String SCHEMA = "kartotek";
    /** What a server of its own accord takes for SCRAM, and who signs in with it. */
    private static final int SCRAM_ITERATIONS = 4096;
    private static final int SCRAM_SALT = 16;
    private static final int SCRAM_BITS = 256;

    private final String url;
    private final Credentials owner;
    private final AutoCloseable server;
    private final String suffix = Long.toString(System.nanoTime(), Character.MAX_RADIX).toLowerCase(Locale.ROOT);
    private final String login = "bench_user_" + suffix;
    private final char[] password = randomPassword();
    private final CardIndexes indexes;
    private final CardIndex ours;
    private final Map<String, CardIndex> others = new HashMap<>();

    /**
     * Makes both card indexes.
     *
     * @param url of any database of the server, without a password
     * @param owner a login that may create databases and roles
     * @param server closed with this; does nothing where the server is somebody else's
     * @throws KartotekException where the login may not, or the server is not there
     */
    public ServerSite(CardIndexes indexes, String url, Credentials owner, AutoCloseable server, IProgressMonitor monitor) {
        this.indexes = indexes;
        this.url = url;
        this.owner = owner;
        this.server = server;
        try {
            for (String database : databases()) {
                execute("create database " + database);
                indexes.create(location(database), owner, monitor);
            }
            ours = openAsUser(login, Role.ADMINISTRATOR, password, monitor);
        } catch (SQLException e) {
            remove();
            throw new KartotekException("The benchmark could not make its databases on the server. The login has to be one that may create"
                    + " databases and roles.", e);
        } catch (RuntimeException e) {
            remove();
            throw e;
        }
    }

    private static char[] randomPassword() {
        return new SecureRandom().ints(24, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toCharArray();
    }

    private CardIndex openAsUser(String user, String role, char[] secret, IProgressMonitor monitor) {
        DatabaseLocation location = location(database("ours"));
        try (CardIndex index = indexes.open(location, owner, monitor)) {
            index.users().add(index.session(), user, "Benchmark", role, secret);
        }
        return open(user, secret, monitor);
    }

    private CardIndex open(String user, char[] secret, IProgressMonitor monitor) {
        return indexes.open(location(database("ours")), new Credentials(user, secret), monitor);
    }

    @Override
    public CardIndex signIn() {
        return open(login, password, new NullProgressMonitor());
    }

    /** As the driver does it; the server keeps what comes of it and has less to do. */
    @Override
    public void hash() {
        try {
            byte[] salt = new byte[SCRAM_SALT];
            SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(password, salt, SCRAM_ITERATIONS, SCRAM_BITS));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void guess() {
        open("nobody_" + suffix, password, new NullProgressMonitor()).close();
    }

    @Override
    public CardIndex openedWith(Role role) {
        try (CardIndex index = indexes.open(location(database("ours")), owner, new NullProgressMonitor())) {
            index.roles().change(
                    index.session(), RightsEdit.of(index.catalogue(index.session()).version(), role));
        }
        return others.computeIfAbsent(role.key() + "_" + login, user -> openAsUser(user, role.key(), randomPassword(), new NullProgressMonitor()));
    }

    private List<String> databases() {
        return List.of(database("ours"), database("copy"));
    }

    private String database(String name) {
        return "bench_" + name + "_" + suffix;
    }

    private DatabaseLocation location(String database) {
        return new DatabaseLocation.Server(urlOf(database));
    }

    private String urlOf(String database) {
        return url.replaceFirst("(jdbc:postgresql://[^/?]*)(/[^?]*)?", "$1/" + database);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public CardIndex index() {
        return ours;
    }

    @Override
    public Connection ours() throws SQLException {
        return connect(urlOf(database("ours")));
    }

    @Override
    public Connection copy() throws SQLException {
        return connect(urlOf(database("copy")));
    }

    /** Batches are sent as statements of many rows, and plans look at the values: what an expert would set. */
    private Connection connect(String address) throws SQLException {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, owner.login());
        PGProperty.PASSWORD.set(properties, new String(owner.password()));
        PGProperty.CURRENT_SCHEMA.set(properties, SCHEMA);
        PGProperty.REWRITE_BATCHED_INSERTS.set(properties, true);
        PGProperty.OPTIONS.set(properties, "-c plan_cache_mode=force_custom_plan");
        return new Driver().connect(address, properties);
    }

    @Override
    public String byIndex(String table, String column) {
        return " ";
    }

    @Override
    public String joined(String table, String column, Join join) {
        return " ";
    }

    @Override
    public String inThisOrder() {
        return " ";
    }

    @Override
    public void analyse() throws SQLException {
        for (String database : databases()) {
            try (Connection connection = connect(urlOf(database));
                    Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        others.values().forEach(CardIndex::close);
        ours.close();
        remove();
    }

    private void remove() {
        try {
            for (String database : databases()) {
                execute("drop database if exists " + database + " with (force)");
            }
            execute("drop role if exists " + login);
            for (String user : others.keySet()) {
                execute("drop role if exists " + user);
            }
            for (String database : databases()) {
                execute("drop role if exists kartotek_" + database);
            }
            server.close();
        } catch (Exception e) {
            throw new KartotekException("The databases of the benchmark could not all be removed from the server. Their names begin with"
                    + " bench_ and end with " + suffix + ".", e);
        }
    }
}
