/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli;

import java.util.Locale;
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

/**
 * A card index for whoever has given a command, in his language: where another process carries the command out, that may be another
 * one than its own. Its owner goes on to have it open.
 */
final class ReadersIndex implements CardIndex {
    private final CardIndex owned;
    private final Session session;

    ReadersIndex(CardIndex owned, Locale reader) {
        this.owned = owned;
        this.session = owned.session().in(reader);
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public DatabaseLocation location() {
        return owned.location();
    }

    @Override
    public int schemaVersion() {
        return owned.schemaVersion();
    }

    @Override
    public Catalogue catalogue(Session reader) {
        return owned.catalogue(reader);
    }

    @Override
    public Optional<byte[]> draftKey() {
        return owned.draftKey();
    }

    @Override
    public CardQueries queries() {
        return owned.queries();
    }

    @Override
    public Cards cards() {
        return owned.cards();
    }

    @Override
    public ChangeSets changes() {
        return owned.changes();
    }

    @Override
    public Documents documents() {
        return owned.documents();
    }

    @Override
    public Users users() {
        return owned.users();
    }

    @Override
    public RoleBook roles() {
        return owned.roles();
    }

    @Override
    public AuditLog audit() {
        return owned.audit();
    }

    @Override
    public CustomerSignals signals() {
        return owned.signals();
    }

    @Override
    public OfficeSettings office() {
        return owned.office();
    }

    @Override
    public Verification verify(Session reader, IProgressMonitor monitor) {
        return owned.verify(reader, monitor);
    }

    @Override
    public Runnable onCommit(LongConsumer listener) {
        return owned.onCommit(listener);
    }

    @Override
    public Runnable onCatalogue(Runnable listener) {
        return owned.onCatalogue(listener);
    }

    @Override
    public void close() {
        // its owner closes it
    }
}
