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
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kartotek.core.database.RecoveryKey;

/**
 * Who can open an encrypted database. Whoever has one password has the whole file: rights are those of the program, encryption keeps
 * out who has none. Immutable.
 *
 * @param holders users and the recovery key, each once
 * @param stale whether the key of the database has to be replaced at the next start, because somebody who knew it has left
 */
public record Keyring(List<KeyHolder> holders, boolean stale) {
    public Keyring {
        holders = List.copyOf(holders);
    }

    /** The keyring of a new database. */
    public static Keyring of(DataKey key, String login, char[] password, RecoveryKey recovery) {
        return new Keyring(List.of(), false).with(key, login, password).with(key, KeyHolder.RECOVERY, recovery.chars());
    }

    /**
     * The key of the database; whether the name or the password is wrong shows neither in the answer nor in the time that it takes.
     *
     * @param login of a user
     */
    public Optional<DataKey> unlock(String login, char[] password) {
        Optional<KeyHolder> holder = find(login).filter(found -> !found.name().equals(KeyHolder.RECOVERY));
        if (holder.isEmpty()) {
            SlowHash.USUAL.hash(password, SlowHash.noSalt());
            return Optional.empty();
        }
        return holder.get().unlock(password);
    }

    /** The key of the database, by the recovery key. */
    public Optional<DataKey> unlock(RecoveryKey recovery) {
        return find(KeyHolder.RECOVERY).flatMap(holder -> holder.unlock(recovery.chars()));
    }

    public boolean has(String login) {
        return find(login).isPresent();
    }

    private Optional<KeyHolder> find(String name) {
        return holders.stream().filter(holder -> holder.name().equals(name)).findFirst();
    }

    /** With a user who can open the database; one who could already gets the new password. */
    public Keyring with(DataKey key, String login, char[] password) {
        List<KeyHolder> all = new ArrayList<>(holders);
        all.removeIf(holder -> holder.name().equals(login));
        all.add(KeyHolder.of(login, password, key));
        return new Keyring(all, stale);
    }

    /** With another recovery key in the place of the former. */
    public Keyring with(DataKey key, RecoveryKey recovery) {
        return with(key, KeyHolder.RECOVERY, recovery.chars());
    }

    /** Without a user who could open the database. The former key is worth replacing: it may have been kept. */
    public Keyring without(String login) {
        List<KeyHolder> rest = holders.stream().filter(holder -> !holder.name().equals(login)).toList();
        return rest.size() == holders.size() ? this : new Keyring(rest, true);
    }

    /** The same holders, for another key of the database. */
    public Keyring renewed(DataKey key) {
        UnaryOperator<KeyHolder> again = holder -> holder.with(key);
        return new Keyring(holders.stream().map(again).toList(), false);
    }
}
