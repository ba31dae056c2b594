/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of texts: they tell texts apart without saying what they are. */
public final class Sha256 {
    private Sha256() {}

    /** @return SHA-256 of the text in UTF-8, as 64 hexadecimal digits */
    public static String hex(String text) {
        return HexFormat.of().formatHex(begin().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A digest of no bytes yet. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
