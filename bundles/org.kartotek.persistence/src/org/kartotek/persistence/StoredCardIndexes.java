/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.database.RecoveryKey;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.audit.StoredAudit;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.derby.DerbyCreation;
import org.kartotek.persistence.derby.DerbyEncryption;
import org.kartotek.persistence.derby.DerbyOpening;
import org.kartotek.persistence.derby.DerbyRecovery;
import org.kartotek.persistence.derby.IndexFolder;
import org.kartotek.persistence.postgresql.ServerConnections;
import org.kartotek.persistence.postgresql.ServerCreation;
import org.kartotek.persistence.postgresql.ServerOpening;
import org.kartotek.persistence.postgresql.ServerUsers;
import org.kartotek.persistence.signin.EmbeddedUsers;
import org.kartotek.persistence.signin.GuardedSignIn;
import org.kartotek.persistence.signin.Refusals;
import org.kartotek.persistence.signin.SignIn;
import org.osgi.service.component.annotations.Component;

/** Card indexes in a folder and on PostgreSQL. */
@Component
public final class StoredCardIndexes implements CardIndexes {
    /** The embedded databases that this process has open: the engine would admit the process a second time. */
    private final Set<Path> openHere = ConcurrentHashMap.newKeySet();
    /** Who was refused at servers, by their addresses. */
    private final Map<String, Refusals> refusedAt = new ConcurrentHashMap<>();

    @Override
    public boolean exists(DatabaseLocation location, Credentials credentials) {
        return switch (location) {
            case DatabaseLocation.Embedded embedded -> new IndexFolder(embedded.folder()).exists();
            case DatabaseLocation.Server server ->
                new GuardedSignIn(refusals(server), credentials)
                        .look(() -> new ServerOpening(server, new ServerConnections(server.url(), credentials)).exists());
        };
    }

    private Refusals refusals(DatabaseLocation.Server server) {
        return refusedAt.computeIfAbsent(server.url(), url -> Refusals.ofProcess(Clock.systemUTC()));
    }

    @Override
    public boolean isOpenToAll(DatabaseLocation location) {
        return location instanceof DatabaseLocation.Embedded embedded && new IndexFolder(embedded.folder()).isOpenToAll();
    }

    @Override
    public Optional<RecoveryKey> create(DatabaseLocation location, Credentials administrator, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.MAKING.in(Locale.getDefault()), 1);
        Optional<RecoveryKey> recovery = Optional.empty();
        switch (location) {
            case DatabaseLocation.Embedded embedded -> recovery = new DerbyCreation(new IndexFolder(embedded.folder())).run(administrator);
            case DatabaseLocation.Server server ->
                new ServerCreation(new ServerConnections(server.url(), administrator)).run();
        }
        progress.worked(1);
        return recovery;
    }

    @Override
    public Encrypted encrypt(DatabaseLocation.Embedded location, Credentials administrator, IProgressMonitor monitor) {
        SubMonitor.convert(monitor, Messages.ENCRYPTING.in(Locale.getDefault()), IProgressMonitor.UNKNOWN);
        return alone(location, () -> new DerbyEncryption(new IndexFolder(location.folder())).run(administrator));
    }

    @Override
    public RecoveryKey recover(
            DatabaseLocation.Embedded location, RecoveryKey recovery, Credentials user, IProgressMonitor monitor) {
        SubMonitor.convert(monitor, Messages.RECOVERING.in(Locale.getDefault()), IProgressMonitor.UNKNOWN);
        return alone(location, () -> new DerbyRecovery(new IndexFolder(location.folder())).run(recovery, user));
    }

    /** While it is open here, nobody else in this process opens it. */
    private <T> T alone(DatabaseLocation.Embedded location, Supplier<T> work) {
        claim(location);
        try {
            return work.get();
        } finally {
            openHere.remove(location.folder());
        }
    }

    private void claim(DatabaseLocation.Embedded location) {
        if (!openHere.add(location.folder())) {
            throw new KartotekException(Messages.OPEN_HERE.with(location.folder()));
        }
    }

    @Override
    public CardIndex open(DatabaseLocation location, Credentials credentials, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.OPENING.in(Locale.getDefault()), 3);
        return switch (location) {
            case DatabaseLocation.Embedded embedded -> openEmbedded(embedded, credentials, progress);
            case DatabaseLocation.Server server -> openServer(server, credentials, progress);
        };
    }

    private CardIndex openEmbedded(DatabaseLocation.Embedded location, Credentials credentials, SubMonitor progress) {
        claim(location);
        try {
            IndexFolder folder = new IndexFolder(location.folder());
            Refusals refusals = Refusals.in(folder.refusals(), Clock.systemUTC());
            int refused = refusals.times(credentials);
            CardIndex index = new GuardedSignIn(refusals, credentials).pass(() -> started(folder, credentials, refusals, progress));
            return recorded(index, refused);
        } catch (RuntimeException e) {
            openHere.remove(location.folder());
            throw e;
        }
    }

    /** What cannot be recorded is not open either. */
    private static CardIndex recorded(CardIndex index, int refused) {
        try {
            if (refused > 0) {
                index.audit().record(index.session(), AuditEvent.REFUSED, "", refused);
            }
            index.audit().record(index.session(), AuditEvent.SIGN_IN, "", 1);
            return index;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    private CardIndex started(IndexFolder folder, Credentials credentials, Refusals refusals, SubMonitor progress) {
        DerbyOpening opening = new DerbyOpening(folder);
        Database database = opening.start(credentials);
        progress.worked(1);
        try {
            IndexParts parts = new IndexParts(
                    database, new EmbeddedUsers(database, opening.keyring(), refusals), new StoredAudit(database));
            parts.writer().recover(progress.split(1));
            boolean encrypted = opening.keyring().isUsed();
            Session session = new SignIn(database, parts.audit()).embedded(credentials, encrypted);
            return new OpenCardIndex(database, parts, session, encrypted, () -> stop(opening, folder.path()));
        } catch (RuntimeException e) {
            database.close();
            opening.stop();
            throw e;
        }
    }

    private void stop(DerbyOpening opening, Path folder) {
        opening.stop();
        openHere.remove(folder);
    }

    private CardIndex openServer(DatabaseLocation.Server location, Credentials credentials, SubMonitor progress) {
        Refusals refusals = refusals(location);
        int refused = refusals.times(credentials);
        CardIndex index = new GuardedSignIn(refusals, credentials).pass(() -> started(location, credentials, refusals, progress));
        return recorded(index, refused);
    }

    private static CardIndex started(DatabaseLocation.Server location, Credentials credentials, Refusals refusals, SubMonitor progress) {
        ServerConnections connections = new ServerConnections(location.url(), credentials);
        Database database = new ServerOpening(location, connections).start();
        progress.worked(1);
        try {
            StoredAudit audit = new StoredAudit(database);
            IndexParts parts = new IndexParts(database, new ServerUsers(database, connections, audit, refusals), audit);
            Session session = new SignIn(database, parts.audit()).server(database.read(ServerConnections::login));
            return new OpenCardIndex(database, parts, session, false, () -> {});
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
