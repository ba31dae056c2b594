/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.Set;
import org.kartotek.core.catalogue.Labels;

/**
 * A role of the office, as data: administrators make, change and remove them.
 *
 * @param key never changes
 * @param name what the office calls it
 * @param rights what it allows
 */
public record Role(String key, Labels name, RoleRights rights) {
    /** The role that allows everything, whatever comes to be. It is never changed or removed. */
    public static final String ADMINISTRATOR = "administrator";
    /** The role of those who are admitted without a word about their role. */
    public static final String OFFICE = "office";
    /** The most characters of a key. */
    public static final int LONGEST_KEY = 60;

    /** Whether it is the role that is never changed. */
    public boolean isAdministrator() {
        return key.equals(ADMINISTRATOR);
    }

    /** What somebody with this role and no other may do. */
    public Rights compile(Set<String> territories) {
        return isAdministrator() ? Rights.ADMINISTRATOR : rights.compile(territories);
    }

    /** The same role with other rights. */
    public Role with(RoleRights others) {
        return new Role(key, name, others);
    }

    /** A role of its own with the same rights. */
    public Role copied(String toKey, Labels toName) {
        return new Role(toKey, toName, rights);
    }
}
