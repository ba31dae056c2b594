/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.bench.site.Site;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights.FieldName;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.Session;

/**
 * On whose behalf something is measured.
 *
 * @param label in the result
 * @param index for ours, opened by a user with this role
 * @param session for ours
 * @param territory the only one that the role sees, or empty for everything
 * @param hiddenField id of the field that does not exist for the role, or 0
 */
record BenchRole(String label, CardIndex index, Session session, String territory, int hiddenField) {
    private static final FieldName HIDDEN = new FieldName(Kind.CUSTOMER, "phone");

    /** An administrator, one who sees 5 percent of the cards, and one who sees 0.1 percent. */
    static List<BenchRole> of(Site site) {
        Session all = site.index().session();
        return List.of(
                new BenchRole("all", site.index(), all, "", 0), restricted(site, "5 %", "south"), restricted(site, "0.1 %", "west"));
    }

    private static BenchRole restricted(Site site, String label, String territory) {
        Role role = new Role(territory, Labels.same(territory), new RoleRights(words(territory)));
        CardIndex index = site.openedWith(role);
        Session all = site.index().session();
        // the embedded database has no users that it could tell apart
        Session session = index == site.index()
                ? new Session(all.userId(), all.login(), territory, role.compile(Set.of()), all.locale(), all.zone(), all.watch())
                : index.session();
        int hidden = site.index().catalogue(all).field(HIDDEN.kind(), HIDDEN.key()).id();
        return new BenchRole(label, index, session, territory, hidden);
    }

    private static Map<String, String> words(String territory) {
        Map<String, String> words = new HashMap<>(Map.of(
                RoleRights.ROWS, territory,
                RoleRights.KINDS, RoleRights.word(Set.of(KindRight.values())),
                RoleRights.FIELDS, FieldAccess.WRITE.key(),
                RoleRights.subject(HIDDEN), FieldAccess.NONE.key()));
        for (Action action : EnumSet.complementOf(EnumSet.of(Action.ADMINISTER, Action.GRANT, Action.ASK_OWNER))) {
            words.put(RoleRights.subject(action), RoleRights.word(true));
        }
        return words;
    }

    boolean isRestricted() {
        return !territory.isEmpty();
    }

    /** The condition on scopes that a raw statement needs, with a leading {@code and}; empty where the role sees everything. */
    String scopes(Connection connection, String column) throws SQLException {
        if (!isRestricted()) {
            return "";
        }
        List<Integer> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from scope where territory = '" + territory + "'")) {
            while (row.next()) {
                ids.add(row.getInt(1));
            }
        }
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return " and " + column + " in (" + (list.isEmpty() ? "0" : list) + ")";
    }

    /** The condition on fields that a raw statement needs, with a leading {@code and}; empty where the role sees all. */
    String fields(String column) {
        return isRestricted() ? " and " + column + " <> " + hiddenField : "";
    }
}
