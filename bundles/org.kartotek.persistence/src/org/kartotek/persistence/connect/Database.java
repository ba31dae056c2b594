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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnavailableException;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.schema.Dialect;

/**
 * An open database: its connections and what all of its readers and writers share. Any thread but that of the user interface; every
 * method is thread-safe.
 */
public final class Database implements AutoCloseable {
    private final DatabaseLocation location;
    private final Dialect dialect;
    private final ConnectionPool pool;
    private final CatalogueHolder catalogue;
    private final Scopes scopes = new Scopes(this);
    private final OpenChangeSets openChangeSets = new OpenChangeSets();
    private final CommitListeners commits = new CommitListeners();
    private final AtomicLong writes = new AtomicLong();
    private volatile Runnable refused = () -> {};

    /**
     * @param pool of connections whose search path is the schema of the tables; closed with this
     */
    public Database(DatabaseLocation location, Dialect dialect, ConnectionPool pool) {
        this.location = location;
        this.dialect = dialect;
        this.pool = pool;
        this.catalogue = new CatalogueHolder(dialect);
    }

    public DatabaseLocation location() {
        return location;
    }

    public Dialect dialect() {
        return dialect;
    }

    public ConnectionPool pool() {
        return pool;
    }

    /** The whole catalogue, as it was read last. On a server every read looks whether another client has changed it. */
    public Catalogue catalogue() {
        Catalogue current = catalogue.current();
        return current != null ? current : reloadCatalogue();
    }

    /** What of the catalogue exists for a session. */
    public Catalogue catalogue(Session session) {
        return catalogue.visiblePart(catalogue(), session);
    }

    /** The fields whose columns a session reads: on a server those that its login may, else all of them, whatever is shown. */
    public Predicate<Field> columns(Session session) {
        Catalogue readable = catalogue(session);
        return dialect == Dialect.DERBY ? field -> true : field -> readable.byId(field.id()).isPresent();
    }

    /** Reads the catalogue again, after a change of it was committed. */
    public Catalogue reloadCatalogue() {
        return run(catalogue::load);
    }

    /** See {@link org.kartotek.core.database.CardIndex#onCatalogue}. */
    public Runnable onCatalogue(Runnable listener) {
        return catalogue.onChange(listener);
    }

    public Scopes scopes() {
        return scopes;
    }

    public OpenChangeSets openChangeSets() {
        return openChangeSets;
    }

    public CommitListeners commits() {
        return commits;
    }

    /** Runs single statements that read, each its own transaction. */
    public <T> T read(SqlWork<T> work) {
        return run(connection -> {
            catalogue.refresh(connection);
            return work.run(connection);
        });
    }

    /**
     * Runs statements that read in one transaction, so that fetch sizes count on both databases and, on a server, all of them see the
     * same moment.
     */
    public <T> T snapshot(SqlWork<T> work) {
        return run(connection -> {
            catalogue.refresh(connection);
            int usual = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            if (dialect == Dialect.POSTGRESQL) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            try {
                return work.run(connection);
            } finally {
                endOfTransaction(connection, usual);
            }
        });
    }

    private static void endOfTransaction(Connection connection, int isolation) throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
            connection.setTransactionIsolation(isolation);
        }
    }

    /** Runs a transaction that writes: committed when the work returns, rolled back when it throws. */
    public <T> T write(SqlWork<T> work) {
        return run(connection -> {
            connection.setAutoCommit(false);
            T result = work.run(connection);
            writes.incrementAndGet();
            try {
                commit(connection);
            } finally {
                writes.incrementAndGet();
            }
            return result;
        });
    }

    /** Runs a transaction that adds to what no query reads: see {@link #writes}. */
    public <T> T note(SqlWork<T> work) {
        return run(
                connection -> {
                    connection.setAutoCommit(false);
                    T result = work.run(connection);
                    commit(connection);
                    return result;
                },
                Database::noted);
    }

    /** What was not noted since somebody else kept the lock can be noted later. */
    private static RuntimeException noted(SQLException e) {
        return translated(e) instanceof DatabaseException failure ? failure.orBusy() : translated(e);
    }

    /** @param listener is told each time the server refuses what the program had let pass; returns at once */
    public void onRefusal(Runnable listener) {
        refused = listener;
    }

    /**
     * A number that grows before and after each commit of {@link #write}: while it stays the same, so does what this process has
     * written. On an embedded database nobody else writes.
     */
    public long writes() {
        return writes.get();
    }

    /**
     * Commits. Where the connection breaks before the server has answered, nobody knows whether it did.
     *
     * @throws KartotekException which says so
     */
    public static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            if (Failure.of(e) == Failure.LOST) {
                throw new UnavailableException(Messages.LOST_WHILE_SAVING, e);
            }
            throw e;
        }
    }

    private <T> T run(SqlWork<T> work) {
        return run(work, this::failed);
    }

    /** What is still uncommitted when the work ends is rolled back by the pool. */
    private <T> T run(SqlWork<T> work, Function<SQLException, RuntimeException> failure) {
        try {
            Connection connection = pool.take();
            try {
                return work.run(connection);
            } finally {
                pool.give(connection);
            }
        } catch (SQLException e) {
            throw failure.apply(e);
        }
    }

    /** The exception to throw for one of a driver, when a user of the card index was at work. */
    public RuntimeException failed(SQLException e) {
        if (RefusedByServerException.isMeantBy(e)) {
            refused.run();
            return new RefusedByServerException(e);
        }
        return translated(e);
    }

    /** The exception to throw for one of a driver. */
    public static RuntimeException translated(SQLException e) {
        Failure failure = Failure.of(e);
        return switch (failure) {
            case DISK_FULL -> new UnavailableException(Messages.DISK_FULL, e);
            case DAMAGED -> new UnavailableException(Messages.DAMAGED, e);
            case LOST -> new UnavailableException(Messages.LOST, e);
            case OTHER -> new DatabaseException(e);
        };
    }

    /** Closes all connections; calls that run end with an error. */
    @Override
    public void close() {
        pool.close();
    }
}
