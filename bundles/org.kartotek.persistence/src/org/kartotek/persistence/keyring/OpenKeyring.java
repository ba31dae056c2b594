/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.keyring;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kartotek.core.database.RecoveryKey;

/** The keyring of a database that is open; of one that is not encrypted, an empty one that stays so. Thread-safe. */
public final class OpenKeyring {
    private final KeyringFile file;
    private final Optional<DataKey> key;

    /** @param key the one that started the database, or empty where it is not encrypted */
    public OpenKeyring(KeyringFile file, Optional<DataKey> key) {
        this.file = file;
        this.key = key;
    }

    /** Whether the database is encrypted: then the keyring alone knows passwords. */
    public boolean isUsed() {
        return key.isPresent();
    }

    /** Lets a user open the database with this password from now on. */
    public void admit(String login, char[] password) {
        change(keyring -> keyring.with(key.orElseThrow(), login, password));
    }

    /** Lets a user open the database no more, from the next start on not even with a key that was kept. */
    public void dismiss(String login) {
        change(keyring -> keyring.without(login));
    }

    /** Makes another recovery key; the former opens this keyring no more, only copies that were made of it before. */
    public RecoveryKey newRecoveryKey() {
        RecoveryKey recovery = RecoveryKey.random();
        change(keyring -> keyring.with(key.orElseThrow(), recovery));
        return recovery;
    }

    /** Whether this is the user's password; never where the database is not encrypted. */
    public boolean opens(String login, char[] password) {
        return file.read().flatMap(keyring -> keyring.unlock(login, password)).isPresent();
    }

    private synchronized void change(UnaryOperator<Keyring> change) {
        if (isUsed()) {
            file.write(change.apply(file.read().orElseThrow()));
        }
    }
}
