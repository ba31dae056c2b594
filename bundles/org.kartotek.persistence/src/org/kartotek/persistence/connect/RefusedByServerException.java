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
import org.kartotek.core.problem.AccessRefusedException;

/** A server refuses what the program had let pass: the user has fewer rights than when he signed in, or the login has. */
public final class RefusedByServerException extends AccessRefusedException {
    private static final long serialVersionUID = 1L;
    /** A server says so where a function, or its own rights, refuse something. */
    private static final String NOT_ALLOWED = "42501";

    RefusedByServerException(SQLException cause) {
        addSuppressed(cause);
    }

    static boolean isMeantBy(SQLException e) {
        return NOT_ALLOWED.equals(e.getSQLState());
    }
}
