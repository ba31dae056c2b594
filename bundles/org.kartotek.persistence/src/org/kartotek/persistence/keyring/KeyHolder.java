/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.keyring;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Somebody who can open the database, or the recovery key that can: a pair of keys. The key of the database is sealed for the public
 * one, so that it can be replaced without anybody's password; the private one is locked with what its holder alone knows.
 *
 * @param name login of the user, or {@link #RECOVERY}
 */
record KeyHolder(String name, byte[] publicKey, LockedBox privateKey, KeyPost.Letter dataKey) {
    /** No login is empty. */
    static final String RECOVERY = "";

    static KeyHolder of(String name, char[] secret, DataKey key) {
        KeyPost.Pair pair = KeyPost.newPair();
        LockedBox box = LockedBox.lock(pair.secret(), secret, bound(name));
        return new KeyHolder(name, pair.open(), box, KeyPost.seal(pair.open(), key.bytes()));
    }

    private static byte[] bound(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    /** The key of the database, or empty where the secret is wrong. */
    Optional<DataKey> unlock(char[] secret) {
        return privateKey.open(secret, bound(name))
                .map(own -> new DataKey(KeyPost.open(new KeyPost.Pair(own, publicKey), dataKey)));
    }

    /** The same holder, for another key of the database. */
    KeyHolder with(DataKey key) {
        return new KeyHolder(name, publicKey, privateKey, KeyPost.seal(publicKey, key.bytes()));
    }
}
