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
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;

/** Sends a key to somebody who is not there, by a public key: HPKE (RFC 9180) with X25519 and AES-256-GCM. */
final class KeyPost {
    private static final byte[] PURPOSE = "kartotek keyring 1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};

    private KeyPost() {}

    /** @param encapsulation what the receiver needs beside the private key */
    record Letter(byte[] encapsulation, byte[] sealed) {}

    /** @param secret the private key; @param open the public one */
    record Pair(byte[] secret, byte[] open) {}

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    static Pair newPair() {
        HPKE hpke = hpke();
        AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
        return new Pair(hpke.serializePrivateKey(pair.getPrivate()), hpke.serializePublicKey(pair.getPublic()));
    }

    static Letter seal(byte[] publicKey, byte[] secret) {
        HPKE hpke = hpke();
        HPKEContextWithEncapsulation context = hpke.setupBaseS(hpke.deserializePublicKey(publicKey), PURPOSE);
        try {
            return new Letter(context.getEncapsulation(), context.seal(NOTHING, secret));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws DamagedKeyringException where the letter is not for this pair, or was altered */
    static byte[] open(Pair pair, Letter letter) {
        HPKE hpke = hpke();
        try {
            AsymmetricCipherKeyPair keys = hpke.deserializePrivateKey(pair.secret(), pair.open());
            return hpke.setupBaseR(letter.encapsulation(), keys, PURPOSE).open(NOTHING, letter.sealed());
        } catch (InvalidCipherTextException | RuntimeException e) {
            throw new DamagedKeyringException(e);
        }
    }
}
