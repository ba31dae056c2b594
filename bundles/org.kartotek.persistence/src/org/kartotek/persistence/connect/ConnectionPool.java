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
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few open connections that are lent out, one thread each. Thread-safe. */
public final class ConnectionPool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionPool.class);
    private static final long PATIENCE_SECONDS = 60;
    /** A server, or a firewall before it, may have dropped a connection that was idle for so long. */
    private static final long TRUSTED_IDLE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private static final int VALIDATION_SECONDS = 5;

    private final ConnectionSource source;
    private final Semaphore permits;
    private final Deque<Idle> idle = new ConcurrentLinkedDeque<>();
    private final Set<Connection> lent = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;
    /** When a connection was last found broken: those that were idle then may have gone with it. */
    private volatile long doubtedAt = System.nanoTime() - TRUSTED_IDLE_NANOS;

    private record Idle(Connection connection, long since) {}

    /** Opens a new connection. */
    @FunctionalInterface
    public interface ConnectionSource {
        Connection open() throws SQLException;
    }

    /**
     * @param limit the most connections that are open at a time
     */
    public ConnectionPool(ConnectionSource source, int limit) {
        this.source = source;
        this.permits = new Semaphore(limit, true);
    }

    /**
     * Lends a connection in auto-commit mode; waits where all are lent.
     *
     * @throws KartotekException where the pool is closed, or none came free within a minute
     */
    public Connection take() throws SQLException {
        awaitPermit();
        try {
            Connection connection = usableOrNew();
            lent.add(connection);
            if (closed) {
                give(connection);
                throw isClosed();
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            if (!closed) {
                permits.release();
            }
            throw e;
        }
    }

    private void awaitPermit() {
        if (closed) {
            throw isClosed();
        }
        try {
            if (!permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new UnavailableException(Messages.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException(Messages.CANCELLED, e);
        }
    }

    private static KartotekException isClosed() {
        return new UnavailableException(Messages.CLOSED);
    }

    private Connection usableOrNew() throws SQLException {
        for (Idle candidate = idle.pollFirst(); candidate != null; candidate = idle.pollFirst()) {
            if (!candidate.connection.isClosed() && (isTrusted(candidate) || candidate.connection.isValid(VALIDATION_SECONDS))) {
                return candidate.connection;
            }
            candidate.connection.close();
        }
        return source.open();
    }

    private boolean isTrusted(Idle candidate) {
        return System.nanoTime() - candidate.since < TRUSTED_IDLE_NANOS && candidate.since - doubtedAt > 0;
    }

    /** Takes a connection back; its transaction, if any, is rolled back. One that is broken is not lent again. */
    public void give(Connection connection) {
        try {
            if (!connection.isClosed()) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                idle.addFirst(new Idle(connection, System.nanoTime()));
            } else {
                doubtedAt = System.nanoTime();
            }
        } catch (SQLException e) {
            doubtedAt = System.nanoTime();
            LOG.debug("A broken connection was given up", e);
            discard(connection);
        } finally {
            lent.remove(connection);
            // who waits finds it idle, and opens no further one
            permits.release();
        }
        if (closed) {
            closeIdle();
        }
    }

    private static void discard(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("A broken connection did not close", e);
        }
    }

    /** Closes the idle connections and aborts those that are lent; calls that use them end with an error. */
    @Override
    public void close() {
        closed = true;
        closeIdle();
        lent.forEach(ConnectionPool::discard);
    }

    /** Also by who gives one back while the pool is being closed, so that none is left. */
    private void closeIdle() {
        for (Idle each = idle.pollFirst(); each != null; each = idle.pollFirst()) {
            try {
                each.connection.close();
            } catch (SQLException e) {
                LOG.debug("An idle connection did not close", e);
                discard(each.connection);
            }
        }
    }
}
