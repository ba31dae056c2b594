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

/** One step from a version of the tables to the next; the same for both databases, and frozen once it has been shipped. */
public interface Migration {

    /** The version that the tables have afterwards; the first is 1. */
    int version();

    /** Changes the tables inside the transaction of the connection, and does not end it. */
    void apply(Connection connection, Dialect dialect) throws SQLException;
}
