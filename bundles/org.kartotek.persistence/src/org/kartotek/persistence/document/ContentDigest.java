/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.kartotek.core.document.DocumentContent;
import org.kartotek.core.document.SizeText;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.text.Sha256;

/**
 * What identifies bytes.
 *
 * @param digest SHA-256 in hexadecimal
 * @param size number of bytes
 */
public record ContentDigest(String digest, long size) {
    private static final int BUFFER = 1 << 16;

    /** The text of a digest of all bytes. */
    public static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Reads a content once, and stops where it is too large.
     *
     * @param name for the sentence
     * @throws KartotekException where it has more bytes than the limit
     */
    static ContentDigest of(DocumentContent content, String name, long limit, Locale locale) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = content.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw tooLarge(name, limit, locale);
                }
                digest.update(buffer, 0, read);
            }
        }
        return new ContentDigest(text(digest), size);
    }

    private static KartotekException tooLarge(String name, long limit, Locale locale) {
        return new KartotekException(Messages.TOO_LARGE.with(name, SizeText.of(limit, locale)));
    }
}
