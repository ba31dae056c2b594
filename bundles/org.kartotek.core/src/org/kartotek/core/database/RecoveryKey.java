/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.database;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** What opens an encrypted database when all passwords are lost: 160 random bits, written so that they can be typed from paper. */
public final class RecoveryKey {
    /** No letter that is taken for a digit, or the other way round. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 32;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String letters;

    private RecoveryKey(String letters) {
        this.letters = letters;
    }

    public static RecoveryKey random() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new RecoveryKey(letters.toString());
    }

    /** Reads it with or without dashes, in capitals or not, and what was taken for something similar; empty where it is none. */
    public static Optional<RecoveryKey> read(CharSequence typed) {
        StringBuilder letters = new StringBuilder();
        String capital = typed.toString().toUpperCase(Locale.ROOT);
        for (char c : capital.toCharArray()) {
            char meant = switch (c) {
                case 'O' -> '0';
                case 'I', 'L' -> '1';
                default -> c;
            };
            if (ALPHABET.indexOf(meant) >= 0) {
                letters.append(meant);
            } else if (c != '-' && !Character.isWhitespace(c)) {
                return Optional.empty();
            }
        }
        return letters.length() == LENGTH ? Optional.of(new RecoveryKey(letters.toString())) : Optional.empty();
    }

    /** Letters and digits alone. */
    public char[] chars() {
        return letters.toCharArray();
    }

    /** In groups, for paper. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i += GROUP) {
            text.append(i == 0 ? "" : "-").append(letters, i, i + GROUP);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
