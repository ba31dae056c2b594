/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.keyring;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The random key that an embedded database is encrypted with. It is in memory while the database is open, and on no disk as it is. */
public final class DataKey {
    /** Length in bits. */
    public static final int BITS = 256;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    /** @param bytes as many as {@link #BITS} say; taken over */
    DataKey(byte[] bytes) {
        if (bytes.length != BITS / Byte.SIZE) {
            throw new IllegalArgumentException("a key of another length");
        }
        this.bytes = bytes;
    }

    /** A key that nobody has had before. */
    public static DataKey random() {
        byte[] bytes = new byte[BITS / Byte.SIZE];
        RANDOM.nextBytes(bytes);
        return new DataKey(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The form that the database engine takes. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "DataKey";
    }
}
