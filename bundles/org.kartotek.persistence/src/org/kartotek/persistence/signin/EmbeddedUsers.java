/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signin;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.User;
import org.kartotek.core.database.Users;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.audit.EmbeddedEntries;
import org.kartotek.persistence.audit.LeavingUser;
import org.kartotek.persistence.catalogue.CatalogueVersion;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.keyring.OpenKeyring;
import org.kartotek.persistence.rights.RoleStore;

/**
 * The users of an embedded card index. Their passwords are kept by the keyring where it is encrypted, and as verifiers where it is not.
 */
public final class EmbeddedUsers implements Users {
    private final Database database;
    private final OpenKeyring keyring;
    private final UserStore store;
    private final Refusals refusals;

    public EmbeddedUsers(Database database, OpenKeyring keyring, Refusals refusals) {
        this.database = database;
        this.keyring = keyring;
        this.refusals = refusals;
        this.store = new UserStore(database.dialect());
    }

    @Override
    public List<User> list(Session session) {
        session.require(Action.ADMINISTER);
        return database.read(store::all);
    }

    @Override
    public boolean havePasswords() {
        return !isOpenToAll();
    }

    @Override
    public void prove(Session session, char[] password) {
        Credentials credentials = new Credentials(session.login(), password);
        int refused = refusals.times(credentials);
        new GuardedSignIn(refusals, credentials).pass(() -> {
            if (!isPassword(session.login(), password)) {
                throw SignIn.refused();
            }
            return true;
        });
        if (refused > 0) {
            database.write(connection -> {
                EmbeddedEntries.append(connection, session.login(), AuditEvent.REFUSED, "", refused);
                return null;
            });
        }
    }

    @Override
    public User add(Session session, String login, String name, String role, char[] password) {
        session.require(Action.ADMINISTER);
        UserRules.check(login, name);
        if (!isOpenToAll()) {
            UserRules.checkPassword(password);
        }
        User added = database.write(connection -> {
            UserRules.given(session, RoleStore.roles(connection), role);
            if (!store.isOut(connection, login)) {
                UserRules.checkFree(store.findAlike(connection, login));
            }
            User user = store.insert(connection, login, name, role, null);
            store.deny(connection, login, session.rights().denied());
            CatalogueVersion.raise(connection);
            audit(connection, session, AuditEvent.ADMITTED, user);
            return user;
        });
        if (password != null) {
            keep(login, password);
        }
        database.reloadCatalogue();
        return added;
    }

    private boolean isOpenToAll() {
        return !keyring.isUsed() && SignIn.isOpenToAll(database);
    }

    private void keep(String login, char[] password) {
        if (keyring.isUsed()) {
            keyring.admit(login, password);
            return;
        }
        String verifier = Passwords.verifier(password);
        database.write(connection -> {
            store.setVerifier(connection, login, verifier);
            return null;
        });
    }

    @Override
    public void changePassword(Session session, String login, char[] present, char[] wanted) {
        if (!login.equals(session.login())) {
            UserRules.checkNotAbove(session, database.read(connection -> RoleStore.rights(connection, login)));
        }
        if (isOpenToAll()) {
            throw new KartotekException(Messages.NO_PASSWORDS);
        }
        UserRules.checkPassword(wanted);
        prove(session, present);
        User user = active(login);
        keep(login, wanted);
        refusals.forget(login);
        database.write(connection -> {
            audit(connection, session, AuditEvent.PASSWORD, user);
            return null;
        });
    }

    private boolean isPassword(String login, char[] password) {
        return keyring.isUsed()
                ? keyring.opens(login, password)
                : Passwords.matches(password, database.read(connection -> store.verifier(connection, login)));
    }

    @Override
    public void dismiss(Session session, String login) {
        UserRules.checkNotAbove(session, database.read(connection -> RoleStore.rights(connection, login)));
        User leaving = active(login);
        UserRules.checkDismissal(session, leaving, database.read(store::all));
        database.write(connection -> {
            String subject = LeavingUser.subject(leaving, RoleStore.user(connection, login));
            store.dismiss(connection, login);
            EmbeddedEntries.append(connection, session.login(), AuditEvent.DISMISSED, subject, 1);
            CatalogueVersion.raise(connection);
            return null;
        });
        keyring.dismiss(login);
        database.reloadCatalogue();
    }

    private static void audit(Connection connection, Session session, AuditEvent event, User user) throws SQLException {
        EmbeddedEntries.append(connection, session.login(), event, LeavingUser.subject(user), 1);
    }

    private User active(String login) {
        return UserRules.active(database.read(connection -> store.find(connection, login)), login);
    }

    @Override
    public User addUninvited(Session session, String login, String name) {
        session.require(Action.ADMINISTER);
        UserRules.check(login, name);
        User user = database.write(connection -> {
            Optional<User> present = store.find(connection, login);
            if (present.isPresent()) {
                return present.get();
            }
            User added = store.insertUninvited(connection, login, name);
            CatalogueVersion.raise(connection);
            return added;
        });
        database.reloadCatalogue();
        return user;
    }

    @Override
    public void forgetUninvited(Session session, Collection<String> logins) {
        session.require(Action.ADMINISTER);
        database.write(connection -> {
            for (String login : logins) {
                if (!store.isChosen(connection, database.catalogue(), login)) {
                    store.deleteUninvited(connection, login);
                }
            }
            CatalogueVersion.raise(connection);
            return null;
        });
        database.reloadCatalogue();
    }
}
