/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.audit;

import java.util.List;
import java.util.OptionalLong;
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

    /** The newest entries, newest first. Needs the right to administer. */
    List<AuditEntry> newest(Session session, int limit);

    /** The first entry that does not fit the one before; empty where all do. Needs the right to administer. */
    OptionalLong firstBroken(Session session);
}
