/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the drafts of an encrypted card index (AES-GCM), each bound to the name of its file.
 *
 * @param key of the card index, or empty where drafts stand as open as the cards themselves
 */
record DraftSeal(Optional<byte[]> key) {
    private static final byte[] MARK = "kartotek-sealed-draft 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    byte[] seal(byte[] text, String file) {
        if (key.isEmpty()) {
            return text;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, file).doFinal(text);
            byte[] all = Arrays.copyOf(MARK, MARK.length + NONCE_BYTES + sealed.length);
            System.arraycopy(nonce, 0, all, MARK.length, NONCE_BYTES);
            System.arraycopy(sealed, 0, all, MARK.length + NONCE_BYTES, sealed.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Drafts from before the card index was encrypted are read as they are.
     *
     * @throws IOException where it was written with another key, under another name, or is damaged
     */
    byte[] open(byte[] content, String file) throws IOException {
        if (!Arrays.equals(MARK, Arrays.copyOf(content, MARK.length))) {
            return content;
        }
        int start = MARK.length + NONCE_BYTES;
        if (key.isEmpty() || content.length < start) {
            throw new IOException("no draft of this card index");
        }
        try {
            byte[] nonce = Arrays.copyOfRange(content, MARK.length, start);
            return cipher(Cipher.DECRYPT_MODE, nonce, file).doFinal(content, start, content.length - start);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String file) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.orElseThrow(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(file.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
