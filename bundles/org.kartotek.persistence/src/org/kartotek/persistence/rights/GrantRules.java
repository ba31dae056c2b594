/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.rights;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.persistence.catalogue.CatalogueReader;

/** Who may give what: nobody more than he has himself, and never so that nobody is left who administers. */
public final class GrantRules {
    private final Session session;
    private final Rights own;
    private final Catalogue catalogue;

    /** @param catalogue whole, for the territories */
    public GrantRules(Session session, Catalogue catalogue) {
        this.session = session;
        this.own = session.rights();
        this.catalogue = catalogue;
    }

    /** @throws AccessRefusedException for whoever may neither grant nor administer */
    public static void requireGranting(Session session) {
        if (!session.rights().may(Action.ADMINISTER)) {
            session.require(Action.GRANT);
        }
    }

    /**
     * @throws AccessRefusedException where the session may not make such a change
     * @throws KartotekException where nobody may
     */
    public void check(GivenRights before, GivenRights after) {
        for (Role role : after.roles().values()) {
            if (!before.role(role.key()).equals(Optional.of(role))) {
                checkRole(before, role);
            }
        }
        for (Role role : before.roles().values()) {
            if (after.role(role.key()).isEmpty()) {
                checkRemoval(before, after, role);
            }
        }
        before.users().forEach((login, user) -> checkUser(before, user, after, after.users().get(login)));
        if (isAdministered(before) && !isAdministered(after)) {
            throw new KartotekException(Messages.LAST_ADMINISTRATOR);
        }
    }

    /** Whether the session reads of anybody that he may do everything; of whom it does not read that, nobody takes it. */
    private static boolean isAdministered(GivenRights given) {
        return given.users().values().stream().anyMatch(user -> user.roles().contains(Role.ADMINISTRATOR));
    }

    private void checkRole(GivenRights before, Role role) {
        session.require(Action.ADMINISTER);
        if (role.isAdministrator()) {
            throw new KartotekException(Messages.ADMINISTRATOR_STAYS);
        }
        if (role.key().length() > Role.LONGEST_KEY || !role.key().matches("[a-z][a-z0-9_]*")) {
            throw new KartotekException(Messages.ROLE_KEY.with(Role.LONGEST_KEY));
        }
        role.rights().rows().chosen().forEach(this::requireTerritory);
        requireNotHeld(before, role.key());
        Rights former = before.role(role.key()).map(each -> each.compile(Set.of())).orElse(Rights.NOTHING);
        requireCovered(former);
        requireWithin(former, role.compile(Set.of()));
    }

    /** Nobody but an administrator changes a role that he has himself. */
    private void requireNotHeld(GivenRights before, String role) {
        UserRights user = before.users().get(session.login());
        if (user != null && user.roles().contains(role) && !user.roles().contains(Role.ADMINISTRATOR)) {
            throw session.refused(Refusal.ofRights());
        }
    }

    private void checkRemoval(GivenRights before, GivenRights after, Role role) {
        session.require(Action.ADMINISTER);
        if (role.isAdministrator()) {
            throw new KartotekException(Messages.ADMINISTRATOR_STAYS);
        }
        requireNotHeld(before, role.key());
        requireCovered(role.compile(Set.of()));
        if (after.users().values().stream().anyMatch(user -> user.roles().contains(role.key()))) {
            throw new KartotekException(Messages.ROLE_IN_USE.with(role.key()));
        }
    }

    private void checkUser(GivenRights before, UserRights was, GivenRights after, UserRights user) {
        Rights former = was.compile(before.roles().values());
        Rights wanted = user.compile(after.roles().values());
        if (was.equals(user)) {
            if (!former.equals(wanted)) {
                requireCovered(former);
                requireWithin(former, wanted);
            }
            return;
        }
        user.roles().forEach(role -> requireRole(after.roles().keySet(), role));
        user.territories().forEach(this::requireTerritory);
        requireCovered(former);
        requireWithin(former, wanted);
        // what a role does not show today it may show tomorrow
        if (!own.rows().covers(new RowScope.Territories(added(was, user), false))) {
            throw session.refused(Refusal.ofRights());
        }
    }

    /** Whoever has more is left alone; what the giver is denied himself does not count here. */
    private void requireCovered(Rights former) {
        if (!own.without(Set.of()).covers(former)) {
            throw session.refused(Refusal.ofRights());
        }
    }

    private static Set<String> added(UserRights was, UserRights user) {
        Set<String> added = new TreeSet<>(user.territories());
        added.removeAll(was.territories());
        return added;
    }

    private void requireWithin(Rights former, Rights wanted) {
        if (!own.join(former).covers(wanted)) {
            throw session.refused(Refusal.ofRights());
        }
    }

    private static void requireRole(Collection<String> known, String role) {
        if (!known.contains(role)) {
            throw new UnknownNameException(Messages.NO_ROLE, role, known);
        }
    }

    private void requireTerritory(String key) {
        List<String> known =
                catalogue.choiceLists().get(CatalogueReader.TERRITORY_LIST).choices().stream().map(Choice::key).toList();
        if (!known.contains(key)) {
            throw new UnknownNameException(Messages.NO_TERRITORY, key, known);
        }
    }
}
