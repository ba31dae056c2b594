/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.testsupport;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;

/** An empty card index of which each test gets a copy; closed after the last test. */
interface DatabaseTemplate extends AutoCloseable {

    /** Makes the template of a class. */
    static DatabaseTemplate of(Object template) {
        return template == EmbeddedTemplate.class ? new EmbeddedTemplate() : new ServerTemplate();
    }

    @Override
    void close() throws IOException;

    /** A new copy. */
    Copy copy();

    /** A card index of one test. */
    interface Copy {
        DatabaseLocation location();

        /** Of an ordinary user with the role of an administrator; never the owner. */
        Credentials administrator();

        /** Of the owner; the same on the embedded database, where nobody owns more than others. */
        Credentials owner();

        /** A connection as the ordinary user. */
        Connection userConnection() throws SQLException;

        /** A connection that may change everything, past all rules. */
        Connection rawConnection() throws SQLException;

        /** Removes the card index after it was closed. */
        void remove() throws Exception;
    }
}
