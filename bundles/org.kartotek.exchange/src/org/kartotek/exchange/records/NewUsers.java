/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.User;
import org.kartotek.core.rights.Session;

/**
 * The users whom an import names. They have to be there before the records that choose them; where the import is not written after
 * all, they go again when this is closed.
 */
final class NewUsers implements AutoCloseable {
    private final CardIndex index;
    private final Session session;
    private final Set<String> present = new HashSet<>();
    private final List<String> named = new ArrayList<>();
    private boolean asked;

    NewUsers(CardIndex index, Session session) {
        this.index = index;
        this.session = session;
    }

    /** @return whether nobody had this login before the import */
    boolean name(String login, String name) {
        if (!asked) {
            index.users().list(session).stream().map(User::login).forEach(present::add);
            asked = true;
        }
        boolean isNew = !present.contains(login);
        index.users().addUninvited(session, login, name);
        if (isNew && !named.contains(login)) {
            named.add(login);
        }
        return isNew;
    }

    /** The import is written. */
    void stay() {
        named.clear();
    }

    @Override
    public void close() {
        if (!named.isEmpty()) {
            index.users().forgetUninvited(session, named);
        }
    }
}
