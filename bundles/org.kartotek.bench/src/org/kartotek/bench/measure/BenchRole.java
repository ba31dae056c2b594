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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;

/**
 * On whose behalf something is measured.
 *
 * @param label in the result
 * @param session for ours
 * @param territory the only one that the role sees, or empty for everything
 * @param hiddenField id of the field that does not exist for the role, or 0
 */
record BenchRole(String label, Session session, String territory, int hiddenField) {
    private static final String HIDDEN = "phone";

    /** An administrator, one who sees 5 percent of the cards, and one who sees 0.1 percent. */
    static List<BenchRole> of(CardIndex index) {
        Session all = index.session();
        int hidden = index.catalogue(all).field(Kind.CUSTOMER, HIDDEN).id();
        return List.of(
                new BenchRole("all", all, "", 0),
                new BenchRole("5 %", restricted(all, "south"), "south", hidden),
                new BenchRole("0.1 %", restricted(all, "west"), "west", hidden));
    }

    private static Session restricted(Session all, String territory) {
        Rights rights = new Rights(
                FieldAccess.WRITE,
                Map.of(new Rights.FieldName(Kind.CUSTOMER, HIDDEN), FieldAccess.NONE),
                new RowScope.Territories(Set.of(territory), false),
                EnumSet.complementOf(EnumSet.of(Action.ADMINISTER)));
        return new Session(all.userId(), all.login(), territory, rights, all.locale(), all.zone(), all.watch());
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
