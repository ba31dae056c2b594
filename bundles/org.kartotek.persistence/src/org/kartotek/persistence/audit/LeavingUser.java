/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.audit;

import java.util.List;
import org.kartotek.core.database.User;
import org.kartotek.core.rights.UserRights;

/**
 * What the audit log says of somebody who is let in no more: who he is and what he had, since whoever is admitted again begins with another
 * role, and admissions are no change sets.
 */
public final class LeavingUser {
    private static final int LONGEST = 200;

    private LeavingUser() {}

    /** The subject of an entry about somebody. */
    public static String subject(User user) {
        return "user " + user.id();
    }

    /** The same with his roles and territories, where there is room for them. */
    public static String subject(User user, UserRights given) {
        String whole = subject(user) + ' ' + String.join(",", given.roles()) + ' ' + String.join(",", given.territories());
        return whole.length() <= LONGEST ? whole : subject(user);
    }

    static boolean isOf(String subject, long user) {
        String[] words = subject.split(" ");
        return words.length > 1 && words[1].equals(String.valueOf(user));
    }

    /** What he had when he left; what he has now, where it is not said. */
    static UserRights read(String subject, UserRights now) {
        String[] words = subject.split(" ", -1);
        return words.length < 4 ? now : now.withRoles(keys(words[2])).withTerritories(keys(words[3]));
    }

    private static List<String> keys(String word) {
        return word.isEmpty() ? List.of() : List.of(word.split(","));
    }
}
