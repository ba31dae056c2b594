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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The server's state, and those of the embedded engine: a page or its log could not be written, a container not be made. */
    private static final Set<String> DISK_FULL_STATES = Set.of("53100", "XSDG1", "XSLA4", "XSDF1", "XSDF3");
    /** What one leads to another is looked at no further: it may lead back. */
    private static final int MOST_SEEN = 60;
    /** Pages with a wrong checksum or of a wrong shape, logs that cannot be read. */
    private static final Set<String> DAMAGES = Set.of("XSDB", "XSDG2", "XSDG3", "XSLA3", "XSLA7", "XX001", "XX002");

    /** What one of an exception, its followers and causes says; a broken connection may be what came of the others. */
    public static Failure of(Throwable thrown) {
        Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
        Failure weaker = OTHER;
        for (int seen = 0; !open.isEmpty() && seen < MOST_SEEN; seen++) {
            Throwable each = open.removeFirst();
            Failure said = said(each);
            if (said == DISK_FULL || said == DAMAGED) {
                return said;
            }
            weaker = said == LOST ? LOST : weaker;
            following(each).forEach(open::addLast);
        }
        return weaker;
    }

    private static Stream<Throwable> following(Throwable each) {
        Throwable next = each instanceof SQLException failure ? failure.getNextException() : null;
        return Stream.of(Optional.ofNullable(next), Optional.ofNullable(each.getCause())).flatMap(Optional::stream);
    }

    private static Failure said(Throwable each) {
        String state = each instanceof SQLException failure && failure.getSQLState() != null ? failure.getSQLState() : "";
        String words = each.getMessage() == null ? "" : each.getMessage().toLowerCase(Locale.ROOT);
        if (DISK_FULL_STATES.stream().anyMatch(state::startsWith) || NO_ROOM.stream().anyMatch(words::contains)) {
            return DISK_FULL;
        }
        if (DAMAGES.stream().anyMatch(state::startsWith) && !state.equals("XSDB6")) {
            return DAMAGED;
        }
        return state.startsWith("08") || state.startsWith("57P") ? LOST : OTHER;
    }
}
