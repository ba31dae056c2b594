/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.keyring;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A keyring as text: a first line with the version, {@code stale} where the key shall be replaced, then a line for each holder:
 * {@code user} with the login, or {@code recovery}, public key, cost, salt and content of the locked private key, encapsulation
 * and sealed key of the database.
 */
final class KeyringText {
    private static final String FIRST = "kartotek-keyring 1";
    private static final String STALE = "stale";
    private static final String USER = "user ";
    private static final String RECOVERY = "recovery";
    private static final int PARTS = 6;

    private KeyringText() {}

    static String write(Keyring keyring) {
        return keyring.holders().stream()
                .map(KeyringText::line)
                .collect(Collectors.joining("\n", FIRST + "\n" + (keyring.stale() ? STALE + "\n" : ""), "\n"));
    }

    private static String line(KeyHolder holder) {
        String who = holder.name().equals(KeyHolder.RECOVERY) ? RECOVERY : USER + holder.name();
        LockedBox box = holder.privateKey();
        return String.join(" ", who, base64(holder.publicKey()), box.cost().text(), base64(box.salt()), base64(box.content()),
                base64(holder.dataKey().encapsulation()), base64(holder.dataKey().sealed()));
    }

    /** @throws DamagedKeyringException where it is no keyring, or one of another version */
    static Keyring read(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        try {
            if (lines.isEmpty() || !lines.remove(0).equals(FIRST)) {
                throw new IllegalArgumentException("another version");
            }
            boolean stale = lines.remove(STALE);
            return new Keyring(lines.stream().map(KeyringText::holder).toList(), stale);
        } catch (RuntimeException e) {
            throw new DamagedKeyringException(e);
        }
    }

    private static KeyHolder holder(String line) {
        String[] words = line.split(" ");
        boolean user = line.startsWith(USER);
        if (!user && !words[0].equals(RECOVERY) || words.length != PARTS + (user ? 2 : 1)) {
            throw new IllegalArgumentException("no holder");
        }
        int at = user ? 2 : 1;
        LockedBox box = new LockedBox(SlowHash.of(words[at + 1]), bytes(words[at + 2]), bytes(words[at + 3]));
        KeyPost.Letter letter = new KeyPost.Letter(bytes(words[at + 4]), bytes(words[at + 5]));
        return new KeyHolder(user ? words[1] : KeyHolder.RECOVERY, bytes(words[at]), box, letter);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
