/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import java.util.Optional;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.User;
import org.kartotek.core.problem.KartotekException;

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
            throw new KartotekException("A login has up to " + LONGEST_LOGIN + " letters, digits, dots, dashes and underscores.");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new KartotekException("The name of a user has 1 to " + LONGEST_NAME + " characters.");
        }
        Roles.rights(role);
    }

    /**
     * @throws KartotekException where a new password is missing or too short
     */
    public static void checkPassword(char[] password) {
        if (password == null || password.length < Credentials.LEAST_PASSWORD) {
            throw new KartotekException("The password needs at least " + Credentials.LEAST_PASSWORD + " characters.");
        }
    }

    /**
     * @throws KartotekException where the login is taken
     */
    public static void checkFree(Optional<User> existing) {
        existing.ifPresent(user -> {
            throw new KartotekException("There is a user \"" + user.login() + "\" already. Choose another login.");
        });
    }
}
