/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.catalogue.CatalogueReader;
import org.kartotek.persistence.schema.Dialect;

/** The catalogue as it was read last. Thread-safe. */
final class CatalogueHolder {
    /** How old the knowledge of other clients' changes may be. */
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final boolean othersMayChangeIt;
    private final Map<Session, Catalogue> visibleParts = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Catalogue current;
    private volatile long looked;

    CatalogueHolder(Dialect dialect) {
        this.othersMayChangeIt = dialect == Dialect.POSTGRESQL;
    }

    /** The catalogue, or null before the first reading. */
    Catalogue current() {
        return current;
    }

    /** What of the current catalogue exists for a session. */
    Catalogue visiblePart(Catalogue whole, Session session) {
        Catalogue part = visibleParts.get(session);
        if (part == null || part.version() != whole.version()) {
            part = whole.restrictedTo(
                    session.rights()::mayRead,
                    (kind, key) -> session.watch().refused(session.login(), Refusal.of(Refusal.Path.NAME, kind, key)));
            visibleParts.put(session, part);
        }
        return part;
    }

    /** @return removes the listener when run */
    Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    Catalogue load(Connection connection) throws SQLException {
        Catalogue former = current;
        Catalogue loaded = replace(CatalogueReader.read(connection));
        if (former != null && loaded.version() != former.version()) {
            listeners.forEach(Runnable::run);
        }
        return loaded;
    }

    private synchronized Catalogue replace(Catalogue loaded) {
        if (current == null || loaded.version() >= current.version()) {
            current = loaded;
            visibleParts.clear();
        }
        looked = System.nanoTime();
        return current;
    }

    /** Reads it again where another client has changed it. */
    void refresh(Connection connection) throws SQLException {
        if (current == null) {
            load(connection);
        } else if (othersMayChangeIt && System.nanoTime() - looked > TRUSTED_NANOS) {
            looked = System.nanoTime();
            if (CatalogueReader.version(connection) != current.version()) {
                load(connection);
            }
        }
    }
}
