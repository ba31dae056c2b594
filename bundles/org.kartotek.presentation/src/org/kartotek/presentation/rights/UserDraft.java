/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.rights;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kartotek.core.rights.UserRights;

/** One user whose rights are being changed. Thread of the user interface. */
public final class UserDraft {
    private final String name;
    private final boolean active;
    private final boolean within;
    private final UserRights read;
    private final Runnable changed;
    private UserRights wanted;

    /**
     * @param within whether the user has nothing beyond what the session has, so that it may be changed
     */
    UserDraft(String name, boolean active, boolean within, UserRights read, Runnable changed) {
        this.name = name;
        this.active = active;
        this.within = within;
        this.read = read;
        this.changed = changed;
        wanted = read;
    }

    /** What the user signs in with; never changes. */
    public String login() {
        return read.login();
    }

    /** What colleagues call the user. */
    public String name() {
        return name;
    }

    /** Whether the user is let in. */
    public boolean isActive() {
        return active;
    }

    /** Whether the session may give rights to this user and take them: who has more than it is left alone. */
    public boolean isChangeable() {
        return active && within;
    }

    /** What the user shall have. */
    public UserRights rights() {
        return wanted;
    }

    UserRights read() {
        return read;
    }

    boolean isDirty() {
        return !wanted.equals(read);
    }

    /** Goes on with what was wanted for the user before all was read anew. */
    void carry(UserRights further) {
        wanted = further;
    }

    public void setRoles(Collection<String> keys) {
        set(wanted.withRoles(keys));
    }

    public void setTerritories(Collection<String> keys) {
        set(wanted.withTerritories(keys));
    }

    /** The company does not exist for the user any more. */
    public void deny(long card) {
        SortedSet<Long> denied = new TreeSet<>(wanted.denied());
        denied.add(card);
        set(wanted.withDenied(denied));
    }

    /** Takes that back. */
    public void allow(long card) {
        SortedSet<Long> denied = new TreeSet<>(wanted.denied());
        denied.remove(card);
        set(wanted.withDenied(denied));
    }

    private void set(UserRights other) {
        if (!other.equals(wanted)) {
            wanted = other;
            changed.run();
        }
    }
}
