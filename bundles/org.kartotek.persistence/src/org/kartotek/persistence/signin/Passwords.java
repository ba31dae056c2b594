/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import java.security.MessageDigest;
import java.util.Base64;
import org.kartotek.persistence.keyring.SlowHash;

/** Verifiers of passwords, for a database that is not encrypted. Thread-safe. */
public final class Passwords {
    private static final String ALGORITHM = "argon2id";

    private Passwords() {}

    /** A verifier that {@link #matches} later: algorithm, cost, salt and hash, separated by {@code $}. */
    public static String verifier(char[] password) {
        SlowHash cost = SlowHash.USUAL;
        byte[] salt = SlowHash.salt();
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return String.join("$", ALGORITHM, cost.text(), base64.encodeToString(salt), base64.encodeToString(cost.hash(password, salt)));
    }

    /**
     * Whether a password is the one of a verifier.
     *
     * @param verifier as made by {@link #verifier}, or null where there is none: then false after the same time
     */
    public static boolean matches(char[] password, String verifier) {
        if (verifier == null) {
            SlowHash.USUAL.hash(password, SlowHash.noSalt());
            return false;
        }
        String[] parts = verifier.split("\\$");
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] actual = SlowHash.of(parts[1]).hash(password, Base64.getDecoder().decode(parts[2]));
        return MessageDigest.isEqual(expected, actual);
    }
}
