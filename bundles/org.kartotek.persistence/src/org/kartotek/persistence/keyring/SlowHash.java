/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.keyring;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id: makes a key of a password, so slowly and with so much memory that guessing does not pay. Immutable.
 *
 * @param memoryKib memory of one run, in KiB
 * @param passes how often it is walked
 */
public record SlowHash(int memoryKib, int passes) {
    /** What new passwords get. */
    public static final SlowHash USUAL = new SlowHash(19_456, 4);

    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MOST_MEMORY_KIB = 1 << 20;
    private static final int MOST_PASSES = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A cost from a file has to stay within what a computer can do. */
    public SlowHash {
        if (memoryKib < 8 || memoryKib > MOST_MEMORY_KIB || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("a cost that nobody pays");
        }
    }

    /** The cost as {@link #of} reads it. */
    public String text() {
        return "m=" + memoryKib + ",t=" + passes;
    }

    /** @throws IllegalArgumentException where the text says no cost */
    public static SlowHash of(String text) {
        String[] parts = text.split(",");
        if (parts.length != 2 || !parts[0].startsWith("m=") || !parts[1].startsWith("t=")) {
            throw new IllegalArgumentException("no cost");
        }
        return new SlowHash(Integer.parseInt(parts[0].substring(2)), Integer.parseInt(parts[1].substring(2)));
    }

    /** A salt that makes equal passwords unequal. */
    public static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** A salt for the time that it takes alone, where there is nobody with such a name. */
    public static byte[] noSalt() {
        return new byte[SALT_BYTES];
    }

    /** @return 256 bits */
    public byte[] hash(char[] password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
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
