/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.rights.Role;
import org.kartotek.persistence.keyring.SlowHash;

/** The embedded database, in a temporary folder. */
public final class EmbeddedSite implements Site {
    private static final String LOGIN = "bench";
    private static final String PASSWORD = "a password of the benchmark";

    private final CardIndexes indexes;
    private final Path folder;
    private final CardIndex ours;
    private final CardIndex copy;

    /** Makes both card indexes. */
    public EmbeddedSite(CardIndexes indexes, IProgressMonitor monitor) {
        this.indexes = indexes;
        try {
            folder = Files.createTempDirectory("kartotek-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ours = make("ours", monitor);
        copy = make("copy", monitor);
        indexes.create(encrypted(), credentials(LOGIN), monitor);
    }

    private CardIndex make(String name, IProgressMonitor monitor) {
        DatabaseLocation location = new DatabaseLocation.Embedded(folder.resolve(name));
        Credentials nobody = new Credentials(null, null);
        indexes.create(location, nobody, monitor);
        return indexes.open(location, nobody, monitor);
    }

    @Override
    public String name() {
        return "Derby, embedded";
    }

    @Override
    public CardIndex index() {
        return ours;
    }

    @Override
    public CardIndex openedWith(Role role) {
        return ours;
    }

    /** One of its own, without cards: those that are measured have no passwords. */
    private DatabaseLocation encrypted() {
        return new DatabaseLocation.Embedded(folder.resolve("encrypted"));
    }

    private static Credentials credentials(String login) {
        return new Credentials(login, PASSWORD.toCharArray());
    }

    @Override
    public CardIndex signIn() {
        return indexes.open(encrypted(), credentials(LOGIN), new NullProgressMonitor());
    }

    @Override
    public void hash() {
        SlowHash.USUAL.hash(PASSWORD.toCharArray(), SlowHash.salt());
    }

    @Override
    public void guess() {
        indexes.open(encrypted(), credentials("nobody"), new NullProgressMonitor()).close();
    }

    @Override
    public Connection ours() throws SQLException {
        return connect("ours");
    }

    @Override
    public Connection copy() throws SQLException {
        return connect("copy");
    }

    private Connection connect(String name) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("directory:" + folder.resolve(name).resolve("cards"));
        return source.getConnection();
    }

    @Override
    public String byIndex(String table, String column) throws SQLException {
        return " --DERBY-PROPERTIES index=\"" + indexOn(table, column) + "\"\n";
    }

    @Override
    public String joined(String table, String column, Join join) throws SQLException {
        return " --DERBY-PROPERTIES index=\"" + indexOn(table, column) + "\", joinStrategy=" + join.name() + "\n";
    }

    private String indexOn(String table, String column) throws SQLException {
        try (Connection connection = ours();
                ResultSet index =
                        connection.getMetaData().getIndexInfo(null, "APP", table.toUpperCase(Locale.ROOT), false, true)) {
            while (index.next()) {
                if (index.getShort("ORDINAL_POSITION") == 1 && index.getString("COLUMN_NAME").equalsIgnoreCase(column)) {
                    return index.getString("INDEX_NAME");
                }
            }
        }
        throw new IllegalStateException("no index on " + table + "." + column);
    }

    @Override
    public String inThisOrder() {
        return " --DERBY-PROPERTIES joinOrder=FIXED\n";
    }

    @Override
    public void analyse() {
        // the embedded engine counts its rows while it works, and is told its indexes anyway
    }

    @Override
    public void close() {
        ours.close();
        copy.close();
        TemporaryFolder.delete(folder);
    }
}
