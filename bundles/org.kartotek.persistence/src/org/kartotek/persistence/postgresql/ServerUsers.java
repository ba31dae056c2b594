/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.User;
import org.kartotek.core.database.Users;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.audit.LeavingUser;
import org.kartotek.persistence.audit.StoredAudit;
import org.kartotek.persistence.catalogue.CatalogueVersion;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.DatabaseException;
import org.kartotek.persistence.connect.RefusedByServerException;
import org.kartotek.persistence.connect.SqlWork;
import org.kartotek.persistence.rights.RoleStore;
import org.kartotek.persistence.signin.GuardedSignIn;
import org.kartotek.persistence.signin.Refusals;
import org.kartotek.persistence.signin.UserRules;
import org.kartotek.persistence.signin.UserStore;
import org.postgresql.PGConnection;

/** The users of a card index on a server: logins of the server that are members of its group. */
public final class ServerUsers implements Users {
    private static final String ENCRYPTION = "scram-sha-256";

    private final Database database;
    private final ServerConnections connections;
    private final UserStore store;
    private final StoredAudit audit;
    private final Refusals refusals;

    public ServerUsers(Database database, ServerConnections connections, StoredAudit audit, Refusals refusals) {
        this.database = database;
        this.connections = connections;
        this.store = new UserStore(database.dialect());
        this.audit = audit;
        this.refusals = refusals;
    }

    @Override
    public List<User> list(Session session) {
        session.require(Action.ADMINISTER);
        return database.read(store::all);
    }

    @Override
    public boolean havePasswords() {
        return true;
    }

    /** Another sign-in, which the server may slow down too. */
    @Override
    public void prove(Session session, char[] password) {
        Credentials credentials = new Credentials(session.login(), password);
        int refused = refusals.times(credentials);
        new GuardedSignIn(refusals, credentials).pass(() -> {
            connections.prove(password);
            return true;
        });
        if (refused > 0) {
            audit.record(session, AuditEvent.REFUSED, "", refused);
        }
    }

    @Override
    public User add(Session session, String login, String name, String role, char[] password) {
        session.require(Action.ADMINISTER);
        UserRules.check(login, name);
        User added = asOwner(connection -> {
            UserRules.given(session, RoleStore.roles(connection), role);
            User user = admit(connection, login, name, role, password);
            store.deny(connection, login, session.rights().denied());
            StoredAudit.append(connection, AuditEvent.ADMITTED, LeavingUser.subject(user));
            return user;
        });
        database.reloadCatalogue();
        return added;
    }

    @Override
    public User addUninvited(Session session, String login, String name) {
        session.require(Action.ADMINISTER);
        UserRules.check(login, name);
        User user = database.write(connection -> {
            try (PreparedStatement call = connection.prepareStatement("select name_user(?, ?)")) {
                call.setString(1, login);
                call.setString(2, name);
                call.execute();
            }
            return store.find(connection, login).orElseThrow();
        });
        database.reloadCatalogue();
        return user;
    }

    @Override
    public void forgetUninvited(Session session, Collection<String> logins) {
        session.require(Action.ADMINISTER);
        // who does not see every card cannot know whether somebody is chosen on one
        boolean whole = session.rights().seesEverything(database.catalogue());
        database.write(connection -> {
            try (PreparedStatement call = connection.prepareStatement("select forget_user(?)")) {
                for (String login : logins) {
                    if (whole && !store.isChosen(connection, database.catalogue(), login)) {
                        call.setString(1, login);
                        call.execute();
                    }
                }
            }
            return null;
        });
        database.reloadCatalogue();
    }

    private User admit(Connection connection, String login, String name, String role, char[] password) throws SQLException {
        if (!store.isOut(connection, login)) {
            UserRules.checkFree(store.findAlike(connection, login));
        }
        User user = store.insert(connection, login, name, role, null);
        try (Statement statement = connection.createStatement()) {
            String quoted = statement.enquoteIdentifier(login, true);
            if (!ServerCreation.roleExists(connection, login)) {
                makeLogin(connection, statement, login, quoted, password);
            }
            statement.execute("grant " + Settings.get(connection, Settings.GROUP).orElseThrow() + " to " + quoted);
        }
        grantColumns(connection, login);
        CatalogueVersion.raise(connection);
        return user;
    }

    /** The server gets a verifier of the password, so that the password itself never reaches its log. The driver wipes what it is given. */
    private static void makeLogin(Connection connection, Statement statement, String login, String quoted, char[] password)
            throws SQLException {
        if (password == null) {
            throw new KartotekException(Messages.UNKNOWN_LOGIN.with(login));
        }
        statement.execute("create role " + quoted + " login");
        connection.unwrap(PGConnection.class).alterUserPassword(login, password.clone(), ENCRYPTION);
    }

    @Override
    public void changePassword(Session session, String login, char[] present, char[] wanted) {
        boolean own = login.equals(session.login());
        if (!own) {
            UserRules.checkNotAbove(session, database.read(connection -> RoleStore.rights(connection, login)));
        }
        UserRules.checkPassword(wanted);
        User user = UserRules.active(database.read(connection -> store.find(connection, login)), login);
        prove(session, present);
        asOwner(connection -> {
            connection.unwrap(PGConnection.class).alterUserPassword(login, wanted.clone(), ENCRYPTION);
            return null;
        });
        if (own) {
            connections.use(wanted);
        }
        refusals.forget(login);
        audit.record(session, AuditEvent.PASSWORD, LeavingUser.subject(user), 1);
    }

    @Override
    public void dismiss(Session session, String login) {
        UserRules.checkNotAbove(session, database.read(connection -> RoleStore.rights(connection, login)));
        User leaving = UserRules.active(database.read(connection -> store.find(connection, login)), login);
        String subject = LeavingUser.subject(leaving, database.read(connection -> RoleStore.user(connection, login)));
        // he may hold what is needed to let him in no more
        sendOut(login);
        asOwner(connection -> {
            lockRights(connection);
            UserRules.checkDismissal(session, leaving, store.all(connection));
            store.dismiss(connection, login);
            try (Statement statement = connection.createStatement()) {
                String group = Settings.get(connection, Settings.GROUP).orElseThrow();
                statement.execute("revoke " + group + " from " + statement.enquoteIdentifier(login, true));
                // once more: a copy of the database that was read back lets in everybody
                ServerDoor.shut(connection, group);
            }
            grantColumns(connection, login);
            CatalogueVersion.raise(connection);
            StoredAudit.append(connection, AuditEvent.DISMISSED, subject);
            return null;
        });
        database.reloadCatalogue();
        // once more after the commit, when he does not come in again
        sendOut(login);
    }

    private void sendOut(String login) {
        asOwner(connection -> {
            ServerDoor.sendOut(connection, login);
            return null;
        });
    }

    /** The login reads what its user may read by now. */
    private static void grantColumns(Connection connection, String login) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select grant_columns(?)")) {
            call.setString(1, login);
            call.execute();
        }
    }

    /** Until the end of the transaction nobody else dismisses somebody or changes what roles users have. */
    private static void lockRights(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table app_role in exclusive mode");
        }
    }

    /** Does what the server grants its owner alone, and waits for nobody for long; everybody may change the own password. */
    private <T> T asOwner(SqlWork<T> work) {
        try {
            return database.write(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set local lock_timeout = '5s'");
                }
                return work.run(connection);
            });
        } catch (RefusedByServerException e) {
            throw new KartotekException(Messages.ONLY_OWNER, e);
        } catch (DatabaseException e) {
            throw e.orBusy();
        }
    }
}
