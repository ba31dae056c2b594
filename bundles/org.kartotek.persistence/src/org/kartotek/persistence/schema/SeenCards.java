/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;

/** Version 7: which cards an entry of the audit log is about. */
final class SeenCards implements Migration {

    @Override
    public int version() {
        return 7;
    }

    @Override
    public void apply(Connection connection, Dialect dialect) throws SQLException {
        SqlScript.run(connection, dialect, SqlScript.resource("v0007/tables.sql"));
    }
}
