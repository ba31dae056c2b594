/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.query;

import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.derby.DerbyOpening;
import org.kartotek.persistence.derby.IndexFolder;
import org.kartotek.persistence.postgresql.ServerConnections;
import org.kartotek.persistence.postgresql.ServerOpening;
import org.kartotek.persistence.query.PlanSizes;
import org.kartotek.persistence.query.QueryEngine;
import org.kartotek.testsupport.TestDatabase;

/** The query engine on the database of a card index, with sizes that make few cards take the ways of many. */
final class EngineOnly implements AutoCloseable {
    /** So that a few cards are many. */
    static final PlanSizes TINY = new PlanSizes(3, 6, 12, 2, 4, 1, 50);

    private final Database database;
    private final Runnable stop;

    /** Closes the card index and opens its database alone. */
    EngineOnly(TestDatabase test) {
        test.close();
        switch (test.location()) {
            case DatabaseLocation.Embedded embedded -> {
                DerbyOpening opening = new DerbyOpening(new IndexFolder(embedded.folder()));
                database = opening.start(new Credentials(null, null));
                stop = opening::stop;
            }
            case DatabaseLocation.Server server -> {
                database = new ServerOpening(server, new ServerConnections(server.url(), test.administratorCredentials())).start();
                stop = () -> { };
            }
        }
    }

    QueryEngine engine() {
        return engine(TINY);
    }

    QueryEngine engine(PlanSizes sizes) {
        return new QueryEngine(database, sizes);
    }

    @Override
    public void close() {
        database.close();
        stop.run();
    }
}
