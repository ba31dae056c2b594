/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.User;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.SignInRefusedException;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.SessionWatch;
import org.kartotek.persistence.catalogue.CatalogueVersion;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.rights.RoleStore;

/** Finds out who somebody is and what he may do. */
public final class SignIn {
    private final Database database;
    private final SessionWatch watch;
    private final UserStore users;

    /** @param watch of the sessions */
    public SignIn(Database database, SessionWatch watch) {
        this.database = database;
        this.watch = watch;
        this.users = new UserStore(database.dialect());
    }

    /** The refusal, the same for an unknown name and a wrong password, so that nobody can find out names. */
    public static SignInRefusedException refused() {
        return new SignInRefusedException(Messages.REFUSED);
    }

    /**
     * Signs in to an embedded database: with name and password, or as the user of the operating system where it is open to all.
     *
     * @param proven whether the password has opened the database, which is encrypted
     * @throws SignInRefusedException the same, after the same time, for an unknown name and a wrong password
     */
    public Session embedded(Credentials credentials, boolean proven) {
        if (!proven && isOpenToAll(database)) {
            return session(everybody(System.getProperty("user.name")));
        }
        if (credentials == null || credentials.login() == null || credentials.password() == null) {
            throw refused();
        }
        boolean right = proven || matches(credentials);
        Optional<User> user = database.read(connection -> users.find(connection, credentials.login()));
        if (!right || user.isEmpty() || !user.get().active()) {
            throw refused();
        }
        return session(user.get());
    }

    /** Whether a database that is not encrypted lets everybody in. */
    static boolean isOpenToAll(Database database) {
        return database.read(connection -> Settings.get(connection, Settings.OPEN_TO_ALL)).equals(Optional.of(Settings.YES));
    }

    private boolean matches(Credentials credentials) {
        String verifier = database.read(connection -> users.verifier(connection, credentials.login()));
        return Passwords.matches(credentials.password(), verifier);
    }

    private User everybody(String login) {
        User user = database.read(connection -> users.find(connection, login)).orElseGet(() -> welcome(login));
        if (!user.active()) {
            throw refused();
        }
        return user;
    }

    private User welcome(String login) {
        User user = database.write(connection -> {
            User added = users.insert(connection, login, login, Role.ADMINISTRATOR, null);
            CatalogueVersion.raise(connection);
            return added;
        });
        database.reloadCatalogue();
        return user;
    }

    /** Finds the user as whom the server let the connections in. */
    public Session server(String login) {
        User user = database.read(connection -> users.find(connection, login))
                .filter(User::active)
                .orElseThrow(SignIn::notAdmitted);
        return session(user);
    }

    /** The refusal for a user of the server who is no user of the card index. */
    public static KartotekException notAdmitted() {
        return new KartotekException(Messages.NOT_ADMITTED);
    }

    /** The rights are those of this moment: what is given or taken later holds from the next time on. */
    private Session session(User user) {
        Rights rights = database.read(connection -> RoleStore.rights(connection, user.login()));
        String roles = String.join(",", user.roles());
        return new Session(user.id(), user.login(), roles, rights, Locale.getDefault(), ZoneId.systemDefault(), watch);
    }
}
