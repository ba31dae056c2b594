/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.cards;

import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.derby.DerbyOpening;
import org.kartotek.persistence.derby.IndexFolder;
import org.kartotek.persistence.postgresql.ServerConnections;
import org.kartotek.persistence.postgresql.ServerOpening;
import org.kartotek.testsupport.TestDatabase;

/** The database below a card index, for tests of single parts. */
final class OpenDatabase implements AutoCloseable {
    private final Database database;
    private final Runnable stop;

    /** Closes the card index and opens its database alone. */
    OpenDatabase(TestDatabase test) {
        test.close();
        switch (test.location()) {
            case DatabaseLocation.Embedded embedded -> {
                DerbyOpening opening = new DerbyOpening(new IndexFolder(embedded.folder()));
                database = opening.start(new Credentials(null, null));
                stop = opening::stop;
            }
            case DatabaseLocation.Server server -> {
                ServerConnections connections = new ServerConnections(server.url(), test.administratorCredentials());
                database = new ServerOpening(server, connections).start();
                stop = () -> {};
            }
        }
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        stop.run();
    }
}
