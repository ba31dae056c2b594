/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.audit.AuditLog;
import org.kartotek.core.card.Cards;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.database.OfficeSettings;
import org.kartotek.core.database.Users;
import org.kartotek.core.database.Verification;
import org.kartotek.core.document.Documents;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.rights.RoleBook;
import org.kartotek.core.rights.Session;
import org.kartotek.core.signal.CustomerSignals;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Migrator;

/** A card index that is open, whatever database keeps it. */
final class OpenCardIndex implements CardIndex {
    private final Database database;
    private final IndexParts parts;
    private final Session session;
    private final DraftKey draftKey;
    private final Runnable stop;

    /**
     * @param session of the user who opened it
     * @param encrypted whether what is kept beside it is to be encrypted too
     * @param stop run after all connections are closed
     */
    OpenCardIndex(Database database, IndexParts parts, Session session, boolean encrypted, Runnable stop) {
        this.database = database;
        this.parts = parts;
        this.session = session;
        this.draftKey = new DraftKey(database, encrypted);
        this.stop = stop;
    }

    @Override
    public DatabaseLocation location() {
        return database.location();
    }

    @Override
    public int schemaVersion() {
        return new Migrator(database.dialect()).target();
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Catalogue catalogue(Session reader) {
        return database.catalogue(reader);
    }

    @Override
    public CardQueries queries() {
        return parts.queries();
    }

    @Override
    public Cards cards() {
        return parts.cards();
    }

    @Override
    public ChangeSets changes() {
        return parts.writer();
    }

    @Override
    public Documents documents() {
        return parts.documents();
    }

    @Override
    public Users users() {
        return parts.users();
    }

    @Override
    public AuditLog audit() {
        return parts.audit();
    }

    @Override
    public RoleBook roles() {
        return parts.writer().roles();
    }

    @Override
    public CustomerSignals signals() {
        return parts.signals();
    }

    @Override
    public OfficeSettings office() {
        return parts.office();
    }

    @Override
    public Verification verify(Session verifier, IProgressMonitor monitor) {
        return parts.verifier().verify(verifier, monitor);
    }

    @Override
    public Runnable onCommit(LongConsumer listener) {
        return database.commits().add(listener);
    }

    @Override
    public Runnable onCatalogue(Runnable listener) {
        return database.onCatalogue(listener);
    }

    @Override
    public Optional<byte[]> draftKey() {
        return draftKey.get();
    }

    @Override
    public void close() {
        parts.audit().close();
        parts.cards().close();
        database.close();
        stop.run();
    }
}
