/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.database;

import java.nio.file.Path;
import org.kartotek.core.problem.KartotekException;

/** Where a card index is kept. */
public sealed interface DatabaseLocation {

    /**
     * An embedded database.
     *
     * @param folder absolute path of a folder that belongs to the card index alone
     */
    record Embedded(Path folder) implements DatabaseLocation {
        public Embedded {
            folder = folder.toAbsolutePath().normalize();
        }
    }

    /**
     * A database on a PostgreSQL server.
     *
     * @param url {@code jdbc:postgresql://host:port/database?…} without a password
     */
    record Server(String url) implements DatabaseLocation {}

    /**
     * @param text a path, or a JDBC URL of PostgreSQL
     * @throws KartotekException for another URL, or one that carries a password
     */
    static DatabaseLocation of(String text) {
        if (!text.startsWith("jdbc:")) {
            return new Embedded(Path.of(text));
        }
        if (!text.startsWith("jdbc:postgresql:")) {
            throw new KartotekException(Messages.OTHER_KIND);
        }
        if (text.toLowerCase(java.util.Locale.ROOT).contains("password=")) {
            throw new KartotekException(Messages.PASSWORD_IN_URL);
        }
        return new Server(text);
    }
}
