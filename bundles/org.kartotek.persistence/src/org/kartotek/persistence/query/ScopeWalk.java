/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.util.Optional;
import java.util.stream.Collectors;
import org.kartotek.core.query.PageKey;
import org.kartotek.persistence.schema.Dialect;

/**
 * The list by name, on a server, of a role that sees few scopes. An index has the cards of each scope by name: from there come as many of each
 * scope as are wanted, instead of walking the list of all cards and passing over those that the role does not see.
 */
record ScopeWalk(Reading reading, Selection selection, RowOrder order) {
    private static final String NAME = "name";
    /** With more, more cards are read that are not wanted than are passed over on the list. */
    private static final int MOST_SCOPES = 8;

    /** Whether there is such a way. */
    boolean helps() {
        boolean byName = reading.kind().isCard()
                && order.hasOneKey()
                && order.indexed().filter(field -> field.key().equals(NAME)).isPresent();
        return reading.dialect() == Dialect.POSTGRESQL && byName && hasFewScopes() && !selection.isListed() && selection.isWholeInDatabase();
    }

    private boolean hasFewScopes() {
        return !reading.scopes().isEveryScope() && reading.scopes().ids().size() <= MOST_SCOPES;
    }

    /**
     * @param columns those of the place of a row come first
     * @param most rows that are wanted
     */
    SqlText select(SqlText columns, Optional<PageKey> after, long most) {
        String end = " fetch first " + most + " rows only";
        String ids = reading.scopes().ids().stream().map(String::valueOf).collect(Collectors.joining(","));
        return new SqlText()
                .add("select x.* from unnest(array[" + ids + "]::int[]) s(id) cross join lateral (")
                .add(selection.select(columns, " ", order, after))
                .add(" and m.scope_id = s.id" + order.orderBy() + end + ") x" + order.orderByColumns() + end);
    }
}
