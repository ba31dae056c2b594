/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.kartotek.core.query.Criterion;
import org.kartotek.persistence.schema.Dialect;

/** What is known about the database that helps to choose a way; see {@code docs/adr/0007-search-plans.md}. Thread-safe. */
final class QueryPlans {
    private final DerbyIndexes indexes = new DerbyIndexes();
    private final ScopeSizes scopes = new ScopeSizes();
    private final KeyMarks marks = new KeyMarks();

    /**
     * What to tell the embedded database.
     *
     * @param order behind the table, to walk the index of the order; empty where there is none, and on a server
     * @param scope behind the table, to start from the cards that the session may see; empty where these are many
     * @param descending whether the order is
     */
    record Hints(Optional<String> order, Optional<String> scope, boolean descending) {

        boolean isDescendingAlongIndex() {
            return descending && order.isPresent() && scope.isEmpty();
        }

        /** The hint for a statement that reads the whole result. */
        String whole(Selection selection) {
            if (selection.isListed()) {
                return " ";
            }
            return scope.or(() -> order.filter(index -> !descending)).orElse(" ");
        }
    }

    KeyMarks marks() {
        return marks;
    }

    Hints hints(Connection connection, RowSource source, Reading reading, RowOrder order) throws SQLException {
        if (reading.dialect() != Dialect.DERBY) {
            return new Hints(Optional.empty(), Optional.empty(), order.isDescending());
        }
        boolean few = reading.kind().isCard() && !reading.scopes().isNothing() && scopes.isSmall(source, reading);
        Optional<String> scope = few ? indexes.scope(connection) : Optional.empty();
        return new Hints(indexes.order(connection, reading, order), scope, order.isDescending());
    }

    /** What stands behind the table of tokens where they are looked up by their card; empty where no index serves that. */
    Optional<String> tokensOfCard(Connection connection, Dialect dialect) throws SQLException {
        return dialect == Dialect.DERBY ? indexes.tokensOfCard(connection) : Optional.of(" ");
    }

    /** The selection with the cards that its searches leave, where they are few enough to be read first. */
    Selection narrow(RowSource source, Selection whole, Criterion criterion, Hints hints) throws SQLException {
        boolean asksEach = hints.scope().isPresent() && whole.reading().tokensOfCard().isPresent();
        if (whole.isEmpty() || asksEach) {
            return whole;
        }
        return new SearchPlan(source, whole.reading()).cards(criterion).map(whole::among).orElse(whole);
    }
}
