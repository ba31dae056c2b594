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
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.RecoveryKey;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Role;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.Failure;
import org.kartotek.persistence.keyring.DataKey;
import org.kartotek.persistence.keyring.Keyring;
import org.kartotek.persistence.keyring.KeyringFile;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.Migrator;
import org.kartotek.persistence.signin.UserRules;
import org.kartotek.persistence.signin.UserStore;

/**
 * Makes an embedded card index: under another name first, so that the process can be killed at any moment and there is either a
 * whole card index or none, and the next attempt succeeds.
 */
public final class DerbyCreation {
    private final IndexFolder folder;

    public DerbyCreation(IndexFolder folder) {
        this.folder = folder;
    }

    /**
     * @param administrator the first user; with a null password the card index is open to all, otherwise it is encrypted
     * @return what opens an encrypted one when all passwords are lost
     * @throws KartotekException where nobody could be called so, or the password is too short; then nothing is made
     */
    public Optional<RecoveryKey> run(Credentials administrator) {
        boolean open = administrator.password() == null;
        if (!open) {
            UserRules.check(administrator.login(), administrator.login());
            UserRules.checkPassword(administrator.password());
        }
        folder.prepare();
        Optional<RecoveryKey> recovery = open ? Optional.empty() : Optional.of(RecoveryKey.random());
        try {
            return new FolderLock(folder.creating())
                    .alone(() -> built(administrator, recovery))
                    .orElseThrow(() -> new KartotekException(Messages.BEING_MADE.with(folder.path())));
        } catch (IOException e) {
            boolean full = Failure.of(e) == Failure.DISK_FULL;
            throw new KartotekException((full ? Messages.DISK_FULL : Messages.NOT_WRITABLE).with(folder.path()), e);
        } catch (SQLException e) {
            throw Database.translated(e);
        }
    }

    private Optional<RecoveryKey> built(Credentials administrator, Optional<RecoveryKey> recovery) throws IOException, SQLException {
        build(administrator, recovery);
        Files.deleteIfExists(folder.creating());
        return recovery;
    }

    private void build(Credentials administrator, Optional<RecoveryKey> recovery) throws SQLException, IOException {
        IndexFolder.delete(folder.unfinished());
        Files.deleteIfExists(folder.openToAll());
        Files.deleteIfExists(folder.keys());
        DerbyEngine.configure(folder.log());
        Optional<DataKey> key = recovery.map(guarded -> DataKey.random());
        key.ifPresent(made -> new KeyringFile(folder.keys())
                .write(Keyring.of(made, administrator.login(), administrator.password(), recovery.orElseThrow())));
        String attributes = key.map(DerbyEngine::encrypting).orElse("");
        try (Connection connection = DerbyEngine.create(folder.unfinished(), attributes).getConnection()) {
            new Migrator(Dialect.DERBY).migrate(connection, (same, version) -> {});
            connection.setAutoCommit(false);
            fill(connection, administrator);
            connection.commit();
        } finally {
            DerbyEngine.stop(folder.unfinished());
        }
        if (key.isEmpty()) {
            Files.createFile(folder.openToAll());
        }
        Files.move(folder.unfinished(), folder.cards(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void fill(Connection connection, Credentials administrator) throws SQLException {
        boolean open = administrator.password() == null;
        Settings.put(connection, Settings.OPEN_TO_ALL, open ? Settings.YES : Settings.NO);
        String login = open ? System.getProperty("user.name") : administrator.login();
        new UserStore(Dialect.DERBY).insert(connection, login, login, Role.ADMINISTRATOR, null);
    }
}
