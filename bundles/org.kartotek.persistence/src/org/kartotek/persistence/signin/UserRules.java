/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import java.util.List;
import java.util.Optional;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.User;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;

/** What a new user has to look like. */
public final class UserRules {
    private static final int LONGEST_LOGIN = 60;
    private static final int LONGEST_NAME = 200;

    private UserRules() {}

    /**
     * @throws KartotekException where login or name cannot be stored, or the role is unknown
     */
    public static void check(String login, String name, String role) {
        if (login.isBlank() || login.length() > LONGEST_LOGIN || !login.matches("[\\p{L}\\p{N}._@-]+")) {
            throw new KartotekException(Messages.LOGIN_FORM.with(LONGEST_LOGIN));
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new KartotekException(Messages.NAME_LENGTH.with(LONGEST_NAME));
        }
        Roles.rights(role);
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
     * @param all every user
     * @throws KartotekException for oneself and the last administrator
     */
    public static void checkDismissal(Session session, User leaving, List<User> all) {
        if (leaving.login().equals(session.login())) {
            throw new KartotekException(Messages.YOURSELF);
        }
        boolean another = all.stream()
                .anyMatch(user -> user.active() && user.role().equals(Roles.ADMINISTRATOR) && !user.login().equals(leaving.login()));
        if (!another) {
            throw new KartotekException(Messages.LAST_ADMINISTRATOR.with(leaving.login()));
        }
    }
}
