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
import java.util.Set;
import org.kartotek.core.problem.UnavailableException;

/** A statement failed that should not have: a programming error or a failing machine, not something the user did. */
public class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Set<String> LOCKED = Set.of("55P03", "40XL1", "40XL2");
    private static final String DEADLOCK = "40P01";

    /** The message of the cause is left out, since drivers quote values in it. */
    public DatabaseException(SQLException cause) {
        super("A statement failed with SQL state " + cause.getSQLState() + ".", cause);
    }

    /** The SQL state of the failure, or an empty text. */
    public String sqlState() {
        String state = ((SQLException) getCause()).getSQLState();
        return state == null ? "" : state;
    }

    /** Whether somebody else kept something locked for too long. */
    public boolean isLocked() {
        return LOCKED.contains(sqlState());
    }

    /** What to throw instead where nothing is wrong but that somebody else was at work; else this. */
    public RuntimeException orBusy() {
        return isLocked() || DEADLOCK.equals(sqlState()) ? new UnavailableException(Messages.BUSY, this) : this;
    }
}
