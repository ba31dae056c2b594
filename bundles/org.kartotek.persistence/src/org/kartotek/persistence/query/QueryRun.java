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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.Row;

/** One run of a query: names are resolved, the way is chosen, the rows are read. One thread, one connection. */
final class QueryRun {
    /** A card of a list that is read to be sorted costs as much as so many that are passed over, times the cards of a page over it. */
    private static final long DENSE = 4;

    private final RowSource source;
    private final Reading reading;
    private final CardQuery query;
    private final RowColumns columns;
    /** Whether the order is by something that stands in no column. */
    private final boolean computed;

    private final RowOrder order;
    private final Narrowing narrowing;
    private final Selection selection;
    /** The index of the order, on the embedded database and where there is one. */
    private final Optional<IndexWays> ways;
    /** The hint to read the cards whose ids are listed. */
    private final String listed;
    /** The hint to start from the cards of the scopes, for a role that sees few and where each of them is asked. */
    private final Optional<String> scope;
    /** The lists of the scopes that the session sees, where they are better walked than the list of all. */
    private final Optional<ScopeLists> lists;
    /** Whether each card of these lists is asked for what is looked for: all of it is common. */
    private final boolean asked;

    /** @throws org.kartotek.core.problem.UnknownNameException for a field that does not exist for the session */
    QueryRun(RowSource source, Reading reading, CardQuery query, QueryPlans plans) throws SQLException {
        Connection connection = source.connection();
        this.source = source;
        this.reading = reading;
        this.columns = new RowColumns(reading, query.columns());
        this.query = query;
        this.computed = isComputed(reading, query.order());
        this.order = new RowOrder(reading, computed ? List.of() : query.order());
        // names are resolved before anything is looked up
        Selection whole = Selection.of(reading, query.criterion());
        Optional<String> hint = reading.isEmbedded() ? plans.indexes().order(connection, reading, order) : Optional.empty();
        this.ways = hint.map(index -> new IndexWays(source, reading, order, index, plans.marks()));
        boolean cards = reading.isEmbedded() && reading.kind().isCard();
        boolean few = cards && !whole.isEmpty() && plans.scopes().isSmall(source, reading);
        Optional<String> start = few ? plans.indexes().scope(connection) : Optional.empty();
        this.narrowing = new Narrowing(source, reading, query.criterion(), plans);
        this.lists = cards ? scopeLists(plans.indexes()) : Optional.empty();
        Optional<Narrowing.Found> found = whole.isEmpty() ? Optional.empty() : found(start.isPresent());
        this.asked = lists.isPresent() && found.filter(narrowing::isScopeAlone).isPresent();
        this.selection = asked ? whole : found.map(whole::among).orElse(whole);
        this.scope = asked ? plans.indexes().scope(connection) : found.isPresent() ? Optional.empty() : start;
        this.listed = reading.isEmbedded() ? lookUp(plans.indexes(), connection).orElse(" ") : " ";
    }

    /** @param small whether the role sees few cards, so that only a demand that even fewer fulfil is a better start */
    private Optional<Narrowing.Found> found(boolean small) throws SQLException {
        return small ? narrowing.fewCards() : narrowing.rareCards(ways.isPresent() && canWalkCovered());
    }

    private Optional<ScopeLists> scopeLists(DerbyIndexes indexes) throws SQLException {
        boolean every = reading.scopes().isEveryScope();
        if (every || !order.hasOneKey() || order.indexed().isEmpty() || reading.scopes().ids().size() > reading.sizes().merged()) {
            return Optional.empty();
        }
        return indexes.scope(source.connection(), order.indexed().get())
                .map(index -> new ScopeLists(source, order, index, reading.scopes().ids()));
    }

    private Optional<String> lookUp(DerbyIndexes indexes, Connection connection) throws SQLException {
        boolean newest = selection.isOfOneCard() && order.hasOneKey() && order.isDescending() && order.indexed().isPresent();
        Optional<String> inOrder = newest ? indexes.newest(connection, reading.kind(), order.indexed().get()) : Optional.empty();
        return inOrder.isPresent() ? inOrder : lookUpCards(indexes, connection);
    }

    private Optional<String> lookUpCards(DerbyIndexes indexes, Connection connection) throws SQLException {
        return reading.kind().isCard() ? indexes.id(connection) : indexes.card(connection, reading.kind());
    }

    RowOrder order() {
        return order;
    }

    private static boolean isComputed(Reading reading, List<Order> order) {
        // all of them are resolved, so that a wrong one is found
        return order.stream().filter(step -> {
            reading.field(step);
            return reading.own(step.field()).isEmpty();
        }).count() > 0;
    }

    /** The order of the result, where it is by something computed. */
    Optional<ComputedOrder> computedOrder() {
        return computed ? Optional.of(new ComputedOrder(source, reading, query, selection, listed, columns)) : Optional.empty();
    }

    /** Puts what is computed into rows that were read. */
    List<Row> completed(List<Row> rows) throws SQLException {
        return columns.completed(rows, source);
    }

    /** Whether rows have columns that are computed when some of them are there. */
    boolean hasComputedColumns() {
        return columns.hasComputed();
    }

    /** Reads a row whose columns are those of {@link #rows}. */
    Row row(ResultSet row) throws SQLException {
        return columns.read(row, order.columnCount() + 1);
    }

    /**
     * Visits the rows of the result in order.
     *
     * @param most rows that are wanted, or empty for all
     */
    void rows(Optional<PageKey> after, OptionalLong most, RowVisitor visitor) throws SQLException {
        if (selection.isEmpty()) {
            return;
        }
        if (isInScopes()) {
            lists.orElseThrow().rows(pieces(after), selection, selected(selection), after, visitor);
            return;
        }
        if (isAmongScopes()) {
            covered(selection, pieces(after), after, visitor);
            return;
        }
        boolean inOneGo = selection.isListed() || scope.isPresent() || ways.isEmpty() || most.isEmpty() && !order.startsDescending();
        if (inOneGo) {
            readWhole(after, most, visitor);
        } else if (selection.isLookedUp() && canWalkCovered()) {
            covered(selection, pieces(after), after, visitor);
        } else {
            walk(ways.get(), after, most, visitor);
        }
    }

    /** Whether the lists of the scopes are walked. Few cards are sooner sorted than found from the end of the lists. */
    private boolean isInScopes() {
        boolean better = scope.isPresent() && !asked ? !order.isDescending() : ways.isPresent() && (asked || !narrowing.hasDemands());
        return lists.isPresent() && selection.cards().isEmpty() && better;
    }

    /** Whether known cards are looked for in the lists of the scopes: the more of the lists they are, the sooner there is a page. */
    private boolean isAmongScopes() {
        if (lists.isEmpty() || ways.isEmpty() || selection.cards().isEmpty()) {
            return false;
        }
        long known = selection.cards().get().length;
        return selection.isLookedUp() || known * known > DENSE * narrowing.cardsOfScopes().orElse(Long.MAX_VALUE / DENSE);
    }

    /** What lists are walked in; forwards in one go. */
    private List<Piece> pieces(Optional<PageKey> after) throws SQLException {
        return lists.isPresent() && !order.isDescending() ? List.of(Piece.WHOLE) : ways.orElseThrow().pieces(after);
    }

    private void readWhole(Optional<PageKey> after, OptionalLong most, RowVisitor visitor) throws SQLException {
        ScopeWalk scopes = new ScopeWalk(reading, selection, order);
        if (most.isPresent() && scopes.helps()) {
            source.visit(scopes.select(selected(selection), after, most.getAsLong()), visitor);
            return;
        }
        String along = order.hasOneKey() && !order.isDescending() ? ways.map(IndexWays::hint).orElse(" ") : " ";
        String hint = selection.isListed() ? listed : scope.orElse(along);
        SqlText sql = selection.select(selected(selection), hint, order, after).add(order.orderBy());
        if (most.isPresent() && selection.isWholeInDatabase()) {
            sql.add(" fetch first " + most.getAsLong() + " rows only");
        }
        source.visit(sql, selection, visitor);
    }

    private SqlText selected(Selection from) {
        return new SqlText().add(order.columns() + columns.columns()).add(from.columns());
    }

    /** Only an order of one key stands in the index as a whole, and only cards have their own ids in it. */
    private boolean canWalkCovered() {
        return reading.kind().isCard() && order.hasOneKey();
    }

    private void covered(Selection known, List<Piece> pieces, Optional<PageKey> after, RowVisitor visitor) throws SQLException {
        String wanted = order.columns() + columns.columns();
        new CoveredWalk(source, known, order, ways.orElseThrow().hint(), lists, listed).rows(pieces, wanted, after, visitor);
    }

    /** Walks the list; where it finds too little, it reads what the indexes say and goes on among that. */
    private void walk(IndexWays along, Optional<PageKey> after, OptionalLong most, RowVisitor visitor) throws SQLException {
        if (selection.texts().isEverything() && order.hasOneKey() && !order.isDescending()) {
            readWhole(after, most, visitor);
            return;
        }
        boolean canGiveUp = canWalkCovered() && narrowing.hasDemands() && most.isPresent();
        int patience = canGiveUp ? reading.sizes().patience() : Integer.MAX_VALUE;
        List<Piece> left = new PiecewiseWalk(source, order, along)
                .rows(along.pieces(after), patience, selection, selected(selection), after, most, visitor);
        if (!left.isEmpty()) {
            covered(selection.among(narrowing.allCards().orElseThrow()), left, Optional.empty(), visitor);
        }
    }

    /** Takes the places of a result. */
    @FunctionalInterface
    interface PlaceVisitor {
        /**
         * @param number of the row in the result, from 1
         */
        void visit(long number, ResultSet row) throws SQLException;
    }

    /**
     * Visits the places of all rows of the result, in order or in the opposite one.
     *
     * @return the number of rows
     */
    long places(PlaceVisitor visitor) throws SQLException {
        long[] count = {0};
        if (selection.isEmpty()) {
            return 0;
        }
        if (ways.isPresent() && canWalkCovered()) {
            long[] members = members();
            // the index is walked from its beginning, which is the end of a descending list
            new CoveredWalk(source, selection.among(members), order, ways.get().hint(), lists, listed).places(row -> {
                count[0]++;
                visitor.visit(order.isDescending() ? members.length + 1 - count[0] : count[0], row);
                return true;
            });
        } else {
            SqlText places = new SqlText().add(order.columns()).add(selection.columns());
            SqlText sql = selection.select(places, selection.isListed() ? listed : " ", order, Optional.empty()).add(order.orderBy());
            source.visit(sql, selection, row -> {
                visitor.visit(++count[0], row);
                return true;
            });
        }
        return count[0];
    }

    /** The ids of the result, read in whatever order is fastest. */
    private long[] members() throws SQLException {
        LongStream.Builder ids = LongStream.builder();
        source.visit(unordered("m.id", selection), selection, row -> {
            ids.add(row.getLong(1));
            return true;
        });
        return ids.build().sorted().toArray();
    }

    private SqlText unordered(String columns, Selection from) {
        SqlText selected = new SqlText().add(columns).add(from.columns());
        return from.select(selected, from.isListed() ? listed : scope.orElse(" "), order, Optional.empty());
    }

    /** Counts the rows of the result, up to {@code cap}. */
    long count(long cap) throws SQLException {
        if (selection.isEmpty() || !selection.isLookedUp()) {
            return count(selection, cap);
        }
        long[] ids = selection.cards().orElseThrow();
        int size = reading.sizes().listed();
        long count = 0;
        for (int from = 0; from < ids.length && count < cap; from += size) {
            count += count(selection.among(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + size))), cap - count);
        }
        return count;
    }

    private long count(Selection among, long cap) throws SQLException {
        if (among.isEmpty() || cap <= 0) {
            return 0;
        }
        if (among.isWholeInDatabase()) {
            SqlText sql = new SqlText().add("select count(*) from (").add(unordered("1 as x", among));
            return source.number(sql.add(" fetch first " + cap + " rows only) n"));
        }
        long[] count = {0};
        source.visit(unordered("m.id", among), among, row -> ++count[0] < cap);
        return count[0];
    }
}
