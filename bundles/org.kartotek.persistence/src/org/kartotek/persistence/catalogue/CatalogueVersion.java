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
import java.sql.SQLException;

/** Counts the changes of the catalogue, so that every client notices. */
public final class CatalogueVersion {

    private CatalogueVersion() {}

    /** Raises the version inside the transaction of the connection. */
    public static void raise(Connection connection) throws SQLException {
        Settings.put(connection, CatalogueReader.VERSION_SETTING, String.valueOf(CatalogueReader.version(connection) + 1));
    }
}
