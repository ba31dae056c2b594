/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.connect;

import java.sql.SQLException;

/** A statement failed that should not have: a programming error or a failing machine, not something the user did. */
public class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The message of the cause is left out, since drivers quote values in it. */
    public DatabaseException(SQLException cause) {
        super("A statement failed with SQL state " + cause.getSQLState() + ".", cause);
    }

    /** The SQL state of the failure, or an empty text. */
    public String sqlState() {
        String state = ((SQLException) getCause()).getSQLState();
        return state == null ? "" : state;
    }
}
