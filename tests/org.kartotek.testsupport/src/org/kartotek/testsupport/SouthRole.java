/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.database.User;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Rights.FieldName;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.SessionWatch;
import org.kartotek.persistence.rights.RoleStore;
import org.kartotek.persistence.rights.RoleWriter;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.signin.UserStore;

/**
 * The second role, which every path is tested with: field {@code phone} of the customer does not exist for it, it sees cards of
 * territory south only, and it does everything but administer. A role of data like any other, which the user sonja has.
 */
final class SouthRole {
    private static final String KEY = "south";
    private static final String LOGIN = "sonja";
    /** Copenhagen has had summer time since long, so that days and instants differ. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private SouthRole() {}

    /**
     * The session of sonja, who is admitted where she is not yet.
     *
     * @param watch takes down what she is refused
     */
    static Session session(Connection owner, Dialect dialect, SessionWatch watch) throws SQLException {
        UserStore users = new UserStore(dialect);
        if (users.find(owner, LOGIN).isEmpty()) {
            RoleWriter.put(owner, role());
            users.insert(owner, LOGIN, "Sonja", KEY, null);
        }
        User user = users.find(owner, LOGIN).orElseThrow();
        Rights rights = RoleStore.rights(owner, LOGIN);
        return new Session(user.id(), LOGIN, String.join(",", user.roles()), rights, Locale.ENGLISH, ZONE, watch);
    }

    static Role role() {
        return new Role(KEY, Labels.same("South"), new RoleRights(words()));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>(Map.of(
                RoleRights.FIELDS, FieldAccess.WRITE.key(),
                RoleRights.subject(new FieldName(Kind.CUSTOMER, "phone")), FieldAccess.NONE.key(),
                RoleRights.KINDS, RoleRights.word(Set.of(KindRight.values())),
                RoleRights.ROWS, "south"));
        for (Action action : Action.values()) {
            if (!List.of(Action.ADMINISTER, Action.GRANT, Action.ASK_OWNER).contains(action)) {
                words.put(RoleRights.subject(action), RoleRights.word(true));
            }
        }
        return words;
    }
}
