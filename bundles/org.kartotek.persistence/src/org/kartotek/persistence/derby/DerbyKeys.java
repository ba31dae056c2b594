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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.RecoveryKey;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.SignInRefusedException;
import org.kartotek.persistence.keyring.DataKey;
import org.kartotek.persistence.keyring.Keyring;
import org.kartotek.persistence.keyring.KeyringFile;
import org.kartotek.persistence.keyring.OpenKeyring;
import org.kartotek.persistence.signin.SignIn;

/**
 * Starts an embedded database with the key that its keyring holds, and gives it another one where that was asked for. The keyring of the
 * new key is on the disk before the database gets the key, and takes the place of the former afterwards: killed at any moment,
 * one of the two opens the database at the next start. Only who has the lock of the keys writes or
 * deletes either of them, or else a second process could lose the key that the first has just given the database.
 */
final class DerbyKeys {
    private final IndexFolder folder;
    private final KeyringFile current;
    private final KeyringFile next;
    private final FolderLock lock;

    DerbyKeys(IndexFolder folder) {
        this.folder = folder;
        this.current = new KeyringFile(folder.keys());
        this.next = new KeyringFile(folder.nextKeys());
        this.lock = new FolderLock(folder.keysLock());
    }

    /** The key and where it stands, or neither where the database is not encrypted. */
    private record Found(Optional<Keyring> keyring, Optional<DataKey> key) {}

    /** Who wants in: a user, or whoever has the recovery key. */
    interface Opener {
        Optional<DataKey> unlock(Keyring keyring);

        static Opener user(Credentials credentials) {
            boolean nameless = credentials == null || credentials.login() == null || credentials.password() == null;
            return keyring -> nameless ? Optional.empty() : keyring.unlock(credentials.login(), credentials.password());
        }

        static Opener recovery(RecoveryKey recovery) {
            return keyring -> keyring.unlock(recovery);
        }
    }

    /**
     * Starts the database; a stale key is replaced on the way.
     *
     * @return what it was started with; empty where another process is just starting it
     * @throws SignInRefusedException where the keyring knows no such user and password; then nothing was started
     */
    Optional<OpenKeyring> start(Opener opener) throws IOException, SQLException {
        if (folder.isEncrypted()) {
            return lock.alone(() -> unlock(opener));
        }
        boot("");
        // what an interrupted encryption left behind, before the database had its key
        lock.alone(this::forgetNext);
        return Optional.of(new OpenKeyring(current, Optional.empty()));
    }

    private boolean forgetNext() {
        next.delete();
        return true;
    }

    private OpenKeyring unlock(Opener opener) throws SQLException {
        Found found = unfinished(opener).orElseGet(() -> unlocked(current, opener));
        DataKey key = found.key().orElseThrow(SignIn::refused);
        if (!found.keyring().orElseThrow().stale()) {
            boot(DerbyEngine.unlocking(key));
            return new OpenKeyring(current, Optional.of(key));
        }
        DataKey fresh = DataKey.random();
        Keyring renewed = found.keyring().orElseThrow().renewed(fresh);
        next.write(renewed);
        boot(DerbyEngine.renewing(key, fresh));
        succeed(renewed);
        return new OpenKeyring(current, Optional.of(fresh));
    }

    private static Found unlocked(KeyringFile file, Opener opener) {
        Optional<Keyring> keyring = file.read();
        return new Found(keyring, keyring.flatMap(opener::unlock));
    }

    /** What was found where a change of keys did not come to its end: whether the database has the new key, it tells itself. */
    private Optional<Found> unfinished(Opener opener) throws SQLException {
        Found found = unlocked(next, opener);
        if (found.keyring().isEmpty() || found.key().isEmpty()) {
            return Optional.empty();
        }
        try {
            boot(DerbyEngine.unlocking(found.key().get()));
        } catch (SQLException e) {
            if (current.read().isEmpty() || !DerbyEngine.isWrongKey(e)) {
                throw e;
            }
            next.delete();
            return Optional.empty();
        }
        succeed(found.keyring().get());
        return Optional.of(found);
    }

    private void succeed(Keyring keyring) {
        current.write(keyring);
        next.delete();
    }

    /**
     * Encrypts a database that is not started; whoever has the password can open it from then on, or the recovery key.
     *
     * @return empty where another process is just starting or encrypting it
     */
    Optional<RecoveryKey> encrypt(Credentials administrator) throws SQLException {
        try {
            return lock.alone(() -> encrypted(administrator));
        } catch (IOException e) {
            throw new KartotekException(Messages.NO_RIGHT.with(folder.path()), e);
        }
    }

    private RecoveryKey encrypted(Credentials administrator) throws SQLException {
        DataKey key = DataKey.random();
        RecoveryKey recovery = RecoveryKey.random();
        Keyring keyring = Keyring.of(key, administrator.login(), administrator.password(), recovery);
        next.write(keyring);
        boot(DerbyEngine.encrypting(key));
        succeed(keyring);
        return recovery;
    }

    private void boot(String attributes) throws SQLException {
        EmbeddedDataSource source = DerbyEngine.source(folder.cards());
        source.setConnectionAttributes(attributes);
        try (Connection connection = source.getConnection()) {
            connection.getMetaData();
        }
    }
}
