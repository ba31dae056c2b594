/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.Session;

/**
 * The log of who did what. Entries are added and never changed: each holds a digest of itself and of the one before, so that none can be
 * taken out or changed without all that follow. Any thread but that of the user interface.
 */
public interface AuditLog {

    /**
     * Adds an entry of this moment in the name of the session's user; on a server in that of the login.
     *
     * @param subject ids and names of forms alone
     */
    void record(Session session, AuditEvent event, String subject, long amount);

    /**
     * Adds an entry about records, and keeps the cards that they are or hang on.
     *
     * @param records ids of records of the kind, whose number is the amount
     */
    void record(Session session, AuditEvent event, String subject, Kind kind, Collection<Long> records);

    /** The newest entries, newest first. Needs the right to administer. */
    List<AuditEntry> newest(Session session, int limit);

    /** The first entry that does not fit the one before; empty where all do. Needs the right to administer. */
    OptionalLong firstBroken(Session session);

    /**
     * The cards that somebody opened, printed or took out, in the order in which he saw them first. Needs the right to administer.
     *
     * @param to not included
     */
    List<SeenCard> seen(Session session, String login, Instant from, Instant to);

    /**
     * The cards that somebody could have seen, under the rights of those days and where the cards were then, in order of their ids. Rights
     * that were taken from him count until he signed in again. Needs the right to administer; cards that the session does not see are
     * left out.
     *
     * @param to not included
     * @return nothing where there was never such a user
     */
    List<SeenCard> couldSee(Session session, String login, Instant from, Instant to);
}
