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
import org.kartotek.bench.site.Site;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.PageKey;

/** Opens a card with all that hangs on it. */
final class OpenOperation implements Operation {
    private final CardIndex index;
    private final BenchRole role;
    private final List<PageKey> cards;
    private final Connection connection;
    private final String scopes;

    OpenOperation(Site site, Connection connection, BenchRole role, List<PageKey> cards) throws SQLException {
        this.index = role.index();
        this.role = role;
        this.cards = cards;
        this.connection = connection;
        this.scopes = role.scopes(connection, "scope_id");
    }

    @Override
    public String name() {
        return "open a card";
    }

    @Override
    public void ours(int time) {
        index.cards().byId(role.session(), card(time)).orElseThrow();
    }

    @Override
    public void raw(int time) throws SQLException {
        read(Kind.CUSTOMER, "id = ?" + scopes, time);
        for (Kind kind : Kind.parts()) {
            read(kind, "customer_id = ? order by id", time);
        }
    }

    private void read(Kind kind, String condition, int time) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from " + kind.key() + " where " + condition)) {
            select.setLong(1, card(time));
            ListColumns.consume(select);
        }
    }

    private long card(int time) {
        return cards.get(time % cards.size()).id();
    }
}
