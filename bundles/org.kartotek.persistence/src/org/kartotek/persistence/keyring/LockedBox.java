/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.keyring;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret under a password: AES-256-GCM, with a key that is made of the password slowly.
 *
 * @param cost of trying a password
 * @param salt of the password
 * @param content nonce and what is locked in
 */
record LockedBox(SlowHash cost, byte[] salt, byte[] content) {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param owner bound to the box, so that it opens under no other name */
    static LockedBox lock(byte[] secret, char[] password, byte[] owner) {
        SlowHash cost = SlowHash.USUAL;
        byte[] salt = SlowHash.salt();
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, cost.hash(password, salt), nonce, owner).doFinal(secret);
            byte[] content = Arrays.copyOf(nonce, nonce.length + locked.length);
            System.arraycopy(locked, 0, content, nonce.length, locked.length);
            return new LockedBox(cost, salt, content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret, or empty where the password is wrong. */
    Optional<byte[]> open(char[] password, byte[] owner) {
        byte[] nonce = Arrays.copyOf(content, NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, cost.hash(password, salt), nonce, owner);
            return Optional.of(cipher.doFinal(content, NONCE_BYTES, content.length - NONCE_BYTES));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner);
        return cipher;
    }
}
