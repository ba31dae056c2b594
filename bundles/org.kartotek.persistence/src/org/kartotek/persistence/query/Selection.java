/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.PageKey;
import org.kartotek.persistence.schema.Dialect;

/**
 * Which records a query finds, and by which way they are reached.
 *
 * @param reading what may be read
 * @param texts the criterion, long texts apart
 * @param cards ids of the only cards that come into question, in ascending order, or empty where all do
 */
record Selection(Reading reading, LongTexts texts, Optional<long[]> cards) {
    static Selection of(Reading reading, Criterion criterion) {
        return new Selection(reading, new LongTexts(reading, criterion), Optional.empty());
    }

    /**
     * @param ids of cards in ascending order
     */
    Selection among(long[] ids) {
        return new Selection(reading, texts, Optional.of(ids));
    }

    /** The cards that fulfil some demands, without asking for these again. */
    Selection among(Narrowing.Found found) {
        return new Selection(reading, texts.where(found.searches()), Optional.of(found.cards()));
    }

    /** Whether it is known without a statement that there is nothing. */
    boolean isEmpty() {
        return cards.isPresent() && cards.get().length == 0 || reading.scopes().isNothing();
    }

    /** Whether the statement lists the ids of the cards; a server takes any number of them as one array. */
    boolean isListed() {
        boolean any = reading.dialect() == Dialect.POSTGRESQL;
        return cards.isPresent() && (any || cards.get().length <= reading.sizes().listed());
    }

    /** Whether it is known to be records that hang on one card. */
    boolean isOfOneCard() {
        return !reading.kind().isCard() && cards.isPresent() && cards.get().length == 1;
    }

    /** Whether each row is looked up among the ids of the cards. */
    boolean isLookedUp() {
        return cards.isPresent() && !isListed();
    }

    /** Whether the database alone decides which rows are found. */
    boolean isWholeInDatabase() {
        return texts.isEmpty() && !isLookedUp();
    }

    /** What to select for {@link #holds}, each column with a leading comma. */
    SqlText columns() {
        return texts.columns().add(isLookedUp() ? ", " + reading.cardId() : "");
    }

    int columnCount() {
        return texts.columnCount() + (isLookedUp() ? 1 : 0);
    }

    /**
     * Whether a row that the database found belongs to the result.
     *
     * @param from index of the first of {@link #columns}
     */
    boolean holds(ResultSet row, int from) throws SQLException {
        boolean among = !isLookedUp() || Arrays.binarySearch(cards.get(), row.getLong(from + texts.columnCount())) >= 0;
        return among && texts.holds(row, from);
    }

    /**
     * @param columns what to select
     * @param hint behind the name of the table
     * @param after where to begin, or empty for the beginning
     */
    SqlText select(SqlText columns, String hint, RowOrder order, Optional<PageKey> after) {
        return select(columns, hint, new SqlText().add(reading.visible()), order, after);
    }

    /** The same of the cards of one scope, which the session sees. */
    SqlText selectIn(int scope, SqlText columns, String hint, RowOrder order, Optional<PageKey> after) {
        return select(columns, hint, reading.visibleIn(scope), order, after);
    }

    private SqlText select(SqlText columns, String hint, SqlText visible, RowOrder order, Optional<PageKey> after) {
        SqlText sql = new SqlText().add("select ").add(columns).add(reading.from(hint)).add(" where ").add(visible);
        sql.add(" and ").add(texts.condition());
        if (isListed()) {
            sql.add(" and ").add(listed(cards.get()));
        }
        after.ifPresent(place -> sql.add(" and ").add(order.after(place)));
        return sql;
    }

    private SqlText listed(long[] ids) {
        SqlText sql = new SqlText().add(reading.cardId());
        if (reading.dialect() == Dialect.POSTGRESQL) {
            return sql.add(" = any(").bind(Arrays.stream(ids).boxed().toArray(Long[]::new)).add(")");
        }
        if (isOfOneCard()) {
            // so that the engine sees that an index has them in order
            return sql.add(" = ").bind(ids[0]);
        }
        return sql.addIn(ids);
    }
}
