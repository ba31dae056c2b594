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
import java.util.Locale;
import java.util.Set;

/** What went wrong where a driver says so, as far as its user can do something about it. */
public enum Failure {
    /** There is no room for what shall be written. */
    DISK_FULL,
    /** The files are not as the engine wrote them. */
    DAMAGED,
    /** Nobody answers any more. */
    LOST,
    OTHER;

    /** PostgreSQL has a state for it, the embedded engine passes on what the system says, and the system says it in words only. */
    private static final Set<String> NO_ROOM =
            Set.of("no space left", "not enough space", "disk full", "disk is full", "disk quota exceeded");

    private static final String SERVER_DISK_FULL = "53100";
    /** Pages with a wrong checksum or of a wrong shape, logs that cannot be read. */
    private static final Set<String> DAMAGES = Set.of("XSDB", "XSDG2", "XSDG3", "XSLA3", "XSLA7", "XX001", "XX002");

    /** The first that one of an exception, its followers and causes says. */
    public static Failure of(Throwable thrown) {
        Failure weaker = OTHER;
        int depth = 0;
        for (Throwable each = thrown; each != null && depth < 20; each = following(each)) {
            depth++;
            Failure said = said(each);
            if (said == DISK_FULL || said == DAMAGED) {
                return said;
            }
            weaker = said == LOST ? LOST : weaker;
        }
        return weaker;
    }

    private static Throwable following(Throwable each) {
        Throwable next = each instanceof SQLException failure ? failure.getNextException() : null;
        return next != null ? next : each.getCause();
    }

    private static Failure said(Throwable each) {
        String state = each instanceof SQLException failure && failure.getSQLState() != null ? failure.getSQLState() : "";
        String words = each.getMessage() == null ? "" : each.getMessage().toLowerCase(Locale.ROOT);
        if (state.equals(SERVER_DISK_FULL) || NO_ROOM.stream().anyMatch(words::contains)) {
            return DISK_FULL;
        }
        if (DAMAGES.stream().anyMatch(state::startsWith) && !state.equals("XSDB6")) {
            return DAMAGED;
        }
        return state.startsWith("08") || state.startsWith("57P") ? LOST : OTHER;
    }
}
