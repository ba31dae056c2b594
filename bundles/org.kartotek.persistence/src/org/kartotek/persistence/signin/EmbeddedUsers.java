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
import org.kartotek.core.database.User;
import org.kartotek.core.database.Users;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.catalogue.CatalogueVersion;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.connect.Database;

/** The users of an embedded card index, whose passwords it keeps itself. */
public final class EmbeddedUsers implements Users {

    private final Database database;
    private final UserStore store;

    public EmbeddedUsers(Database database) {
        this.database = database;
        this.store = new UserStore(database.dialect());
    }

    @Override
    public List<User> list(Session session) {
        session.rights().require(Action.ADMINISTER);
        return database.read(store::all);
    }

    @Override
    public User add(Session session, String login, String name, String role, char[] password) {
        session.rights().require(Action.ADMINISTER);
        UserRules.check(login, name, role);
        boolean open = database.read(connection -> Settings.get(connection, Settings.OPEN_TO_ALL)).equals(Optional.of(Settings.YES));
        if (!open) {
            UserRules.checkPassword(password);
        }
        String verifier = password == null ? null : Passwords.verifier(password);
        User added = database.write(connection -> {
            UserRules.checkFree(store.find(connection, login));
            User user = store.insert(connection, login, name, role, verifier);
            CatalogueVersion.raise(connection);
            return user;
        });
        database.reloadCatalogue();
        return added;
    }
}
