/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.connect.Database;

/**
 * The key of drafts. It is kept in the encrypted card index itself, made when it is needed first, and stays when the card index gets
 * another key: drafts that were written before are read after it. Thread-safe.
 */
final class DraftKey {
    private static final int BYTES = 32;

    private final Database database;
    private final boolean encrypted;
    private byte[] key;

    DraftKey(Database database, boolean encrypted) {
        this.database = database;
        this.encrypted = encrypted;
    }

    synchronized Optional<byte[]> get() {
        if (encrypted && key == null) {
            key = HexFormat.of().parseHex(present().orElseGet(this::made));
        }
        return Optional.ofNullable(key).map(byte[]::clone);
    }

    private Optional<String> present() {
        return database.read(connection -> Settings.get(connection, Settings.DRAFT_KEY));
    }

    private String made() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String text = HexFormat.of().formatHex(random);
        return database.write(connection -> {
            Settings.put(connection, Settings.DRAFT_KEY, text);
            return text;
        });
    }
}
