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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.kartotek.core.database.CardIndexes.Encrypted;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.RecoveryKey;
import org.kartotek.core.database.User;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.SessionWatch;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.signin.SignIn;
import org.kartotek.persistence.signin.UserRules;
import org.kartotek.persistence.signin.UserStore;

/** Encrypts an embedded card index that has been open to all, or has had passwords that only the program asked for. */
public final class DerbyEncryption {
    private final IndexFolder folder;
    private final UserStore users = new UserStore(Dialect.DERBY);

    public DerbyEncryption(IndexFolder folder) {
        this.folder = folder;
    }

    /**
     * @throws KartotekException where it is encrypted already, in use, or the administrator may not
     */
    public Encrypted run(Credentials administrator) {
        if (!folder.exists()) {
            throw new KartotekException(Messages.NOT_HERE.with(folder.path()));
        }
        if (folder.isEncrypted()) {
            throw new KartotekException(Messages.ENCRYPTED_ALREADY.with(folder.path()));
        }
        UserRules.check(administrator.login(), administrator.login());
        UserRules.checkPassword(administrator.password());
        DerbyOpening opening = new DerbyOpening(folder);
        Path copy = prepared(opening, administrator);
        try {
            RecoveryKey recovery = new DerbyKeys(folder)
                    .encrypt(administrator)
                    .orElseThrow(() -> new KartotekException(Messages.HELD));
            Files.deleteIfExists(folder.openToAll());
            DerbyEngine.stop(folder.cards());
            // it would tell everything that is hidden now
            IndexFolder.delete(copy);
            return new Encrypted(recovery, readableCopies());
        } catch (SQLException e) {
            throw new KartotekException(Messages.STILL_READABLE.with(folder.path(), copy), e);
        } catch (IOException e) {
            throw new KartotekException(Messages.COPY_LEFT.with(copy), e);
        }
    }

    /** Gives it an administrator, saves it and stops it. */
    private Path prepared(DerbyOpening opening, Credentials administrator) {
        Database database = opening.start(administrator);
        try {
            boolean open = folder.isOpenToAll();
            if (!open) {
                new SignIn(database, SessionWatch.NONE).embedded(administrator, false).require(Action.ADMINISTER);
            }
            Path copy = database.read(connection -> opening.backUp(connection, "before-encryption"));
            if (open) {
                database.write(connection -> giveAdministrator(connection, administrator.login()));
            }
            return copy;
        } finally {
            database.close();
            opening.stop();
        }
    }

    private Void giveAdministrator(Connection connection, String login) throws SQLException {
        Optional<User> there = users.find(connection, login);
        if (there.isEmpty()) {
            users.insert(connection, login, login, Role.ADMINISTRATOR, null);
        } else if (!there.get().active() || !there.get().roles().contains(Role.ADMINISTRATOR)) {
            throw new KartotekException(Messages.NOT_ADMINISTRATOR.with(login));
        }
        return null;
    }

    private Optional<Path> readableCopies() throws IOException {
        if (!Files.isDirectory(folder.backup())) {
            return Optional.empty();
        }
        try (Stream<Path> copies = Files.list(folder.backup())) {
            return copies.findAny().map(any -> folder.backup());
        }
    }
}
