/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Verifiers of passwords, made with Argon2id so slowly that guessing does not pay. Thread-safe. */
public final class Passwords {
    private static final String ALGORITHM = "argon2id";
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 4;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** A verifier that {@link #matches} later: algorithm, cost, salt and hash, separated by {@code $}. */
    public static String verifier(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = hash(password, salt, MEMORY_KIB, PASSES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return String.join("$", ALGORITHM, "m=" + MEMORY_KIB + ",t=" + PASSES, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    /**
     * Whether a password is the one of a verifier.
     *
     * @param verifier as made by {@link #verifier}, or null where there is none: then false after the same time
     */
    public static boolean matches(char[] password, String verifier) {
        if (verifier == null) {
            hash(password, new byte[SALT_BYTES], MEMORY_KIB, PASSES);
            return false;
        }
        String[] parts = verifier.split("\\$");
        String[] cost = parts[1].split(",");
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] actual = hash(password, Base64.getDecoder().decode(parts[2]), number(cost[0]), number(cost[1]));
        return MessageDigest.isEqual(expected, actual);
    }

    private static int number(String setting) {
        return Integer.parseInt(setting.substring(2));
    }

    private static byte[] hash(char[] password, byte[] salt, int memory, int passes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(LANES)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        generator.generateBytes(bytes, hash);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(encoded.array(), (byte) 0);
        return hash;
    }
}
