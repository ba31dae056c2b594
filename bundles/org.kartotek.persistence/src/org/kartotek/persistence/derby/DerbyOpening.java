/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.database.RecoveryKey;
import org.kartotek.core.file.FolderEntry;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.connect.ConnectionPool;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.Failure;
import org.kartotek.persistence.keyring.DamagedKeyringException;
import org.kartotek.persistence.keyring.OpenKeyring;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.Migrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops an embedded card index and tells others who has it. */
public final class DerbyOpening {
    private static final Logger LOG = LoggerFactory.getLogger(DerbyOpening.class);
    private static final int CONNECTIONS = 32;
    /** A process that has just started the database is about to write who it is, and one that stops has just ceased to say it. */
    private static final int HOLDER_ATTEMPTS = 20;

    private static final long HOLDER_PAUSE_MILLIS = 100;
    private static final int STARTS = 10;
    private static final DateTimeFormatter BACKUP_NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final IndexFolder folder;
    private OpenKeyring keyring;

    public DerbyOpening(IndexFolder folder) {
        this.folder = folder;
    }

    /** Who can open the database; to be asked once it has started. */
    public OpenKeyring keyring() {
        return keyring;
    }

    /**
     * Starts the database, migrates it and writes the holder file.
     *
     * @param credentials open the database where it is encrypted
     * @throws org.kartotek.core.database.DatabaseHeldException where another process has it
     * @throws org.kartotek.core.problem.SignInRefusedException where it is encrypted and they do not open it
     */
    public Database start(Credentials credentials) {
        return start(DerbyKeys.Opener.user(credentials));
    }

    /** The same, for whoever has the recovery key. */
    public Database start(RecoveryKey recovery) {
        return start(DerbyKeys.Opener.recovery(recovery));
    }

    private Database start(DerbyKeys.Opener opener) {
        if (!folder.exists()) {
            FolderEntry.require(folder.path());
            throw new KartotekException(Messages.NO_INDEX.with(folder.path()));
        }
        Optional<Holder> holder = Holder.read(folder);
        if (holder.isPresent() && holder.get().holds(folder)) {
            throw holder.get().held();
        }
        DerbyEngine.configure(folder.log());
        EmbeddedDataSource source = DerbyEngine.source(folder.cards());
        boot(source, opener);
        try {
            Holder.thisProcess().write(folder);
            return new Database(
                    new DatabaseLocation.Embedded(folder.path()),
                    Dialect.DERBY,
                    new ConnectionPool(source::getConnection, CONNECTIONS));
        } catch (IOException e) {
            stop();
            throw unwritable(e);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    private KartotekException unwritable(IOException e) {
        boolean full = Failure.of(e) == Failure.DISK_FULL;
        return new KartotekException((full ? Messages.DISK_FULL : Messages.NO_RIGHT).with(folder.path()), e);
    }

    private void boot(EmbeddedDataSource source, DerbyKeys.Opener opener) {
        for (int attempt = 1; !hasStarted(source, opener, attempt == STARTS); attempt++) {
            LOG.info("The database is held by a process that does not say who it is; trying again");
        }
    }

    /** @return false where another process has the database and does not say so */
    private boolean hasStarted(EmbeddedDataSource source, DerbyKeys.Opener opener, boolean last) {
        try {
            Optional<OpenKeyring> started = new DerbyKeys(folder).start(opener);
            if (started.isEmpty()) {
                awaitHolder(last);
                return false;
            }
            keyring = started.get();
            try (Connection connection = source.getConnection()) {
                new Migrator(Dialect.DERBY).migrate(connection, this::backUp);
            }
            return true;
        } catch (SQLException e) {
            if (DerbyEngine.isHeld(e)) {
                awaitHolder(last);
                return false;
            }
            stop();
            if (Failure.of(e) == Failure.DISK_FULL) {
                throw new KartotekException(Messages.DISK_FULL.with(folder.path()), e);
            }
            if (DerbyEngine.isWrongKey(e)) {
                throw new DamagedKeyringException(e);
            }
            throw new KartotekException(
                    Files.exists(folder.backup())
                            ? Messages.CANNOT_START.with(folder.path(), folder.log(), folder.backup())
                            : Messages.CANNOT_START_AT_ALL.with(folder.path(), folder.log()),
                    e);
        } catch (IOException e) {
            stop();
            throw unwritable(e);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    /**
     * @throws org.kartotek.core.database.DatabaseHeldException as soon as the holder says who it is
     * @throws KartotekException after the last attempt
     */
    private void awaitHolder(boolean last) {
        for (int attempt = 0; attempt < HOLDER_ATTEMPTS; attempt++) {
            Optional<Holder> holder = Holder.read(folder).filter(Holder::isAlive);
            if (holder.isPresent()) {
                throw holder.get().held();
            }
            try {
                Thread.sleep(HOLDER_PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new KartotekException(Messages.HELD);
            }
        }
        if (last) {
            throw new KartotekException(Messages.HELD);
        }
    }

    /** Copies the database into a folder of its own, while it is in use; an encrypted one as it is, and its keys. */
    public void backUp(Connection connection, int version) throws SQLException {
        backUp(connection, "before-" + (version + 1));
        LOG.info("Saved the database before format {}", version + 1);
    }

    /** @return the folder with the copy */
    Path backUp(Connection connection, String occasion) throws SQLException {
        Path copy = folder.backup().resolve(occasion + "-" + LocalDateTime.now().format(BACKUP_NAME));
        try (CallableStatement backup = connection.prepareCall("call SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            backup.setString(1, copy.toString());
            backup.execute();
        }
        try {
            if (Files.exists(folder.keys())) {
                Files.copy(folder.keys(), copy.resolve(folder.keys().getFileName()));
            }
        } catch (IOException e) {
            throw new KartotekException(Messages.COPY_FAILED.with(copy), e);
        }
        return copy;
    }

    /** Stops the database and takes back the holder file. */
    public void stop() {
        // first the file: once the database has stopped, it may be another process that wrote it
        try {
            Files.deleteIfExists(folder.holder());
        } catch (IOException e) {
            LOG.warn("The file that says who has the database stays; others see that its process is gone", e);
        }
        try {
            DerbyEngine.stop(folder.cards());
        } catch (SQLException e) {
            LOG.warn("The database did not stop cleanly; it will recover at the next start", e);
        }
    }
}
