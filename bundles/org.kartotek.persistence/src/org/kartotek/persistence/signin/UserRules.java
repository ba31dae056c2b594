/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.User;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.rights.RoleStore;

/** What a new user has to look like. */
public final class UserRules {
    private static final int LONGEST_LOGIN = 60;
    private static final int LONGEST_NAME = 200;

    private UserRules() {}

    /**
     * @throws KartotekException where login or name cannot be stored
     */
    public static void check(String login, String name) {
        if (login.isBlank() || login.length() > LONGEST_LOGIN || !login.matches("[\\p{L}\\p{N}._@-]+")) {
            throw new KartotekException(Messages.LOGIN_FORM.with(LONGEST_LOGIN));
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new KartotekException(Messages.NAME_LENGTH.with(LONGEST_NAME));
        }
    }

    /**
     * @param known every role
     * @return the role that a new user gets
     * @throws UnknownNameException where there is no such role
     * @throws AccessRefusedException where it allows more than the session may
     */
    public static Role given(Session session, Collection<Role> known, String key) {
        Role role = RoleStore.find(known, key)
                .orElseThrow(() -> new UnknownNameException(Messages.NO_ROLE, key, known.stream().map(Role::key).toList()));
        if (!session.rights().without(Set.of()).covers(role.compile(Set.of()))) {
            throw session.refused(Refusal.ofRights());
        }
        return role;
    }

    /**
     * @throws KartotekException where a new password is missing or too short
     */
    public static void checkPassword(char[] password) {
        if (password == null || password.length < Credentials.LEAST_PASSWORD) {
            throw new KartotekException(Messages.PASSWORD_LENGTH.with(Credentials.LEAST_PASSWORD));
        }
    }

    /**
     * @throws KartotekException where the login is taken
     */
    public static void checkFree(Optional<User> existing) {
        existing.ifPresent(user -> {
            throw new KartotekException(Messages.LOGIN_TAKEN.with(user.login()));
        });
    }

    /**
     * @throws KartotekException where there is no such user, or he is let in no more
     */
    public static User active(Optional<User> found, String login) {
        return found.filter(User::active)
                .orElseThrow(() -> new KartotekException(Messages.NO_USER.with(login)));
    }

    /**
     * @param other rights of the user whose password or admission is changed
     * @throws AccessRefusedException where he may do more than the session: whoever could sign in as him would get it
     */
    public static void checkNotAbove(Session session, Rights other) {
        session.require(Action.ADMINISTER);
        if (!session.rights().without(Set.of()).covers(other)) {
            throw session.refused(Refusal.ofRights());
        }
    }

    /**
     * @param all every user
     * @throws KartotekException for oneself and the last administrator
     */
    public static void checkDismissal(Session session, User leaving, List<User> all) {
        if (leaving.login().equals(session.login())) {
            throw new KartotekException(Messages.YOURSELF);
        }
        boolean another = all.stream()
                .anyMatch(user -> user.active() && user.roles().contains(Role.ADMINISTRATOR) && !user.login().equals(leaving.login()));
        if (!another) {
            throw new KartotekException(Messages.LAST_ADMINISTRATOR.with(leaving.login()));
        }
    }
}
