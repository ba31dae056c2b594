/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.rights;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.persistence.schema.Dialect;

/**
 * Roles and what users have of them at one moment, as far as somebody reads it. Immutable.
 *
 * @param roles by their keys, in the order of the office
 * @param users who are let in, by their logins
 */
public record GivenRights(Map<String, Role> roles, Map<String, UserRights> users) {

    /** Reads all roles, and the users whose rights the session reads. A server gives none but these ({@code my_people}). */
    public static GivenRights read(Connection connection, Dialect dialect, Session session) throws SQLException {
        Map<String, Role> roles = new LinkedHashMap<>();
        RoleStore.roles(connection).forEach(role -> roles.put(role.key(), role));
        Map<String, UserRights> users = new LinkedHashMap<>();
        for (UserRights user : RoleStore.users(connection, dialect)) {
            if (isRead(session, user, roles.values())) {
                users.put(user.login(), user);
            }
        }
        return new GivenRights(roles, users);
    }

    /**
     * Whoever administers reads what anybody has. Others read it of themselves, of those who have no more than they, and of those who work in
     * their territories.
     */
    private static boolean isRead(Session session, UserRights user, Collection<Role> roles) {
        Rights own = session.rights();
        return own.may(Action.ADMINISTER)
                || user.login().equals(session.login())
                || user.territories().stream().anyMatch(territory -> own.rows().admits(territory, null, session.login()))
                || own.without(Set.of()).covers(user.compile(roles));
    }

    /**
     * How they shall be.
     *
     * @throws KartotekException for users who are not there
     */
    public GivenRights after(RightsEdit edit) {
        Map<String, Role> wanted = new LinkedHashMap<>(roles);
        edit.removed().forEach(wanted::remove);
        edit.roles().forEach(role -> wanted.put(role.key(), role));
        Map<String, UserRights> given = new LinkedHashMap<>(users);
        edit.users().forEach(user -> given.put(user(user.login()).login(), user));
        return new GivenRights(wanted, given);
    }

    /** The role with a key. */
    public Optional<Role> role(String key) {
        return Optional.ofNullable(roles.get(key));
    }

    /**
     * What a user was given.
     *
     * @throws KartotekException where nobody of this login is let in
     */
    public UserRights user(String login) {
        return Optional.ofNullable(users.get(login)).orElseThrow(() -> new KartotekException(Messages.NO_USER.with(login)));
    }

    /** What differs in another state. */
    public List<RightsText.Change> changes(GivenRights after) {
        Map<String, Boolean> keys = new LinkedHashMap<>();
        roles.keySet().forEach(key -> keys.put(key, true));
        after.roles.keySet().forEach(key -> keys.put(key, true));
        List<RightsText.Change> changes = new ArrayList<>();
        keys.keySet().forEach(key ->
                changes.add(RightsText.Change.between(true, key, RightsText.of(role(key)), RightsText.of(after.role(key)))));
        users.forEach((login, user) -> changes.add(
                RightsText.Change.between(false, login, RightsText.of(user), RightsText.of(after.users.get(login)))));
        changes.removeIf(RightsText.Change::isEmpty);
        return changes;
    }
}
