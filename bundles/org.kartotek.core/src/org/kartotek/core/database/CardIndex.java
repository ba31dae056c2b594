/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.database;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.audit.AuditLog;
import org.kartotek.core.card.Cards;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.document.Documents;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.rights.RoleBook;
import org.kartotek.core.rights.Session;
import org.kartotek.core.signal.CustomerSignals;

/** An open card index: the one object through which everything is read and written. Thread-safe. */
public interface CardIndex extends AutoCloseable {

    /** Where it is kept. */
    DatabaseLocation location();

    /** The version of its tables; grows with the program. */
    int schemaVersion();

    /** The session of the user who opened it. */
    Session session();

    /** What exists of the catalogue for this session, at this moment. */
    Catalogue catalogue(Session session);

    CardQueries queries();

    Cards cards();

    ChangeSets changes();

    /** The bytes of documents. */
    Documents documents();

    Users users();

    /** The roles, and who has them. */
    RoleBook roles();

    /** Who did what. */
    AuditLog audit();

    /** Which customers exist whom somebody does not see. */
    CustomerSignals signals();

    /** What the office has agreed on. */
    OfficeSettings office();

    /**
     * Compares tokens, sort keys, states and versions with the cards and the history, and files with their digests. Needs the right to administer.
     */
    Verification verify(Session session, IProgressMonitor monitor);

    /**
     * @param listener gets the id of each change set that was committed in this process, on the thread that committed it
     * @return removes the listener when run
     */
    Runnable onCommit(LongConsumer listener);

    /**
     * @param listener run after the catalogue has changed, by whomever: at once for changes of this process, at the next reading for
     *     those of others; on the thread that read it, so it returns at once
     * @return removes the listener when run
     */
    Runnable onCatalogue(Runnable listener);

    /**
     * The key for what is kept of cards beside the card index, such as drafts: 256 bits, which only who opens the card index has. Empty
     * where the card index itself is not encrypted, or is on a server. Not on the thread of the user interface.
     */
    Optional<byte[]> draftKey();

    /** Closes it; calls that run end with an error. */
    @Override
    void close();
}
