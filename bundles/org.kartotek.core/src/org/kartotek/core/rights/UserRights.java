/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a user was given.
 *
 * @param login of the user
 * @param roles keys of roles, which join: of each right the widest holds
 * @param territories keys of the user's territories, for roles that see those
 * @param denied ids of cards that do not exist for the user, whatever the roles say
 */
public record UserRights(String login, SortedSet<String> roles, SortedSet<String> territories, SortedSet<Long> denied) {
    public UserRights {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        territories = Collections.unmodifiableSortedSet(new TreeSet<>(territories));
        denied = Collections.unmodifiableSortedSet(new TreeSet<>(denied));
    }

    /** A user of whom nothing else is said. */
    public static UserRights of(String login, Collection<String> roles) {
        return new UserRights(login, new TreeSet<>(roles), new TreeSet<>(), new TreeSet<>());
    }

    public UserRights withRoles(Collection<String> others) {
        return new UserRights(login, new TreeSet<>(others), territories, denied);
    }

    public UserRights withTerritories(Collection<String> others) {
        return new UserRights(login, roles, new TreeSet<>(others), denied);
    }

    public UserRights withDenied(Collection<Long> others) {
        return new UserRights(login, roles, territories, new TreeSet<>(others));
    }

    /** The rights that come of them. */
    public Rights compile(Collection<Role> known) {
        return known.stream()
                .filter(role -> roles.contains(role.key()))
                .map(role -> role.compile(territories))
                .reduce(Rights::join)
                .orElse(Rights.NOTHING)
                .without(denied);
    }
}
