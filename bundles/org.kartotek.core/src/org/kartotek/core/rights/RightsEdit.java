/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.List;
import java.util.Set;

/**
 * How roles and users shall be. Who and what is not named stays as it is.
 *
 * @param version of the catalogue that the edit was made against: roles and users count as parts of it
 * @param roles new ones and changed ones
 * @param removed keys of roles that shall be gone; nobody may have them
 * @param users who are there already
 */
public record RightsEdit(long version, List<Role> roles, Set<String> removed, List<UserRights> users) {
    public RightsEdit {
        roles = List.copyOf(roles);
        removed = Set.copyOf(removed);
        users = List.copyOf(users);
    }

    /** One role alone. */
    public static RightsEdit of(long version, Role role) {
        return new RightsEdit(version, List.of(role), Set.of(), List.of());
    }

    /** One user alone. */
    public static RightsEdit of(long version, UserRights user) {
        return new RightsEdit(version, List.of(), Set.of(), List.of(user));
    }

    /** One role that shall be gone. */
    public static RightsEdit without(long version, String role) {
        return new RightsEdit(version, List.of(), Set.of(role), List.of());
    }
}
