/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.testsupport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.persistence.schema.Dialect;

/** A fresh, open card index for one test, without cards. */
public final class TestDatabase {
    private final DatabaseTemplate.Copy copy;
    private final CardIndexes indexes = new StoredCardIndexes();
    private CardIndex index;

    TestDatabase(DatabaseTemplate.Copy copy) {
        this.copy = copy;
        this.index = open();
    }

    private CardIndex open() {
        return openAt(location());
    }

    /** The same card index by another way to it, such as a line that a test can cut. The caller closes it. */
    public CardIndex openAt(DatabaseLocation way) {
        return indexes.open(way, administratorCredentials(), new NullProgressMonitor());
    }

    /** The open card index. */
    public CardIndex index() {
        return index;
    }

    /** May do everything. */
    public Session administrator() {
        return index.session();
    }

    /** The second role, which every path is tested with: see {@link SouthRole}. */
    public Session restricted() {
        try (Connection owner = rawConnection()) {
            return SouthRole.session(owner, isEmbedded() ? Dialect.DERBY : Dialect.POSTGRESQL, index.session().watch());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The open card index as if another user had opened it. */
    public CardIndex indexOf(Session session) {
        CardIndex opened = index;
        return (CardIndex) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(), new Class<?>[] {CardIndex.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("session") ? session : method.invoke(opened, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    public DatabaseLocation location() {
        return copy.location();
    }

    /** As whom {@link #administrator} signed in. */
    public Credentials administratorCredentials() {
        return copy.administrator();
    }

    /** Of the login that owns the tables on PostgreSQL, for tests of what only the owner may do. */
    public Credentials ownerCredentials() {
        return copy.owner();
    }

    /** A connection past the program as the ordinary user, for tests of what a SQL client can do. The caller closes it. */
    public Connection userConnection() throws SQLException {
        return copy.userConnection();
    }

    /** Whether it is the embedded database; else it is PostgreSQL. */
    public boolean isEmbedded() {
        return location() instanceof DatabaseLocation.Embedded;
    }

    /** The same card index in a second program; on a server alone. The caller closes it. */
    public CardIndex second() {
        return openAt(server());
    }

    /** Where the server is; a test that asks for it is not run on the embedded database. */
    public DatabaseLocation.Server server() {
        Assumptions.assumeFalse(isEmbedded());
        return (DatabaseLocation.Server) location();
    }

    /** Closes the card index and opens it again. */
    public CardIndex reopen() {
        index.close();
        index = open();
        return index;
    }

    /** Closes the card index, for tests that open it themselves. */
    public void close() {
        index.close();
    }

    /**
     * A connection past all rules, that of the owner on PostgreSQL; for tests that damage what is stored. The caller closes it. The
     * embedded database has to be open.
     */
    public Connection rawConnection() throws SQLException {
        return copy.rawConnection();
    }

    void remove() throws Exception {
        index.close();
        copy.remove();
    }
}
