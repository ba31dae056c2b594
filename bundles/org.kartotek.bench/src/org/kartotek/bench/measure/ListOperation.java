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
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.bench.site.Site;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.PageRequest;

/** A page of the whole list in the order of names: the first one, or those after given places. */
final class ListOperation implements Operation {
    private final CardIndex index;
    private final BenchRole role;
    private final List<PageKey> places;
    private final Connection connection;
    private final String statement;

    /**
     * @param places after which pages begin; none for the first page
     */
    ListOperation(Site site, Connection connection, BenchRole role, List<PageKey> places) throws SQLException {
        this.index = role.index();
        this.role = role;
        this.places = places;
        this.connection = connection;
        String hint = site.byIndex("customer", role.isRestricted() ? "scope_id" : "f_name_sk");
        String after = places.isEmpty() ? "" : " and c.f_name_sk >= ? and (c.f_name_sk > ? or c.id > ?)";
        this.statement = "select " + ListColumns.raw("name") + " from customer c" + hint + "where c.archived = 0"
                + role.scopes(connection, "c.scope_id") + after + " order by c.f_name_sk, c.id fetch first " + ListColumns.PAGE
                + " rows only";
    }

    @Override
    public String name() {
        return places.isEmpty() ? "list, first page" : "list, page anywhere";
    }

    @Override
    public void ours(int time) {
        PageRequest request = new PageRequest(ListColumns.PAGE, place(time));
        index.queries().page(role.session(), ListColumns.orderedBy("name"), request, new NullProgressMonitor());
    }

    @Override
    public void raw(int time) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(statement)) {
            Optional<PageKey> place = place(time);
            if (place.isPresent()) {
                select.setString(1, place.get().sortKey());
                select.setString(2, place.get().sortKey());
                select.setLong(3, place.get().id());
            }
            ListColumns.consume(select);
        }
    }

    private Optional<PageKey> place(int time) {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(time % places.size()));
    }
}
