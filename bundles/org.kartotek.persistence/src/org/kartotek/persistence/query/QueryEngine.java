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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.ListIndex;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.ResultPage;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;

/** Runs card queries on either database. Thread-safe. */
public final class QueryEngine implements CardQueries {
    /** Rows that are completed at a time. */
    private static final int STREAMED = 500;

    private final Database database;
    private final PlanSizes sizes;
    private final QueryPlans plans = new QueryPlans();
    private final StatementCancelling cancelling;

    public QueryEngine(Database database) {
        this(database, PlanSizes.USUAL);
    }

    /** An engine that chooses its ways by other sizes; its answers are the same. */
    public QueryEngine(Database database, PlanSizes sizes) {
        this.database = database;
        this.sizes = sizes;
        this.cancelling = new StatementCancelling(database.dialect());
    }

    @Override
    public ResultPage page(Session session, CardQuery query, PageRequest request, IProgressMonitor monitor) {
        return database.read(connection -> {
            QueryRun run = start(connection, session, query, monitor);
            Optional<ComputedOrder> computed = run.computedOrder();
            return computed.isPresent() ? page(session, query, computed.get(), request) : page(run, request);
        });
    }

    private ResultPage page(Session session, CardQuery query, ComputedOrder order, PageRequest request) throws SQLException {
        Optional<long[]> known = request.after().isEmpty() ? Optional.empty() : plans.lists().find(session, query);
        long[] ids = known.isPresent() ? known.get() : order.ids();
        plans.lists().put(session, query, ids);
        int from = ComputedOrder.after(ids, request.after());
        int to = Math.min(ids.length, from + request.size());
        List<Row> rows = order.rows(ids, from, to);
        return new ResultPage(rows, to < ids.length ? Optional.of(ComputedOrder.place(ids[to - 1])) : Optional.empty());
    }

    private static ResultPage page(QueryRun run, PageRequest request) throws SQLException {
        List<Row> rows = new ArrayList<>();
        List<PageKey> places = new ArrayList<>();
        // one row more than wanted shows whether another page follows
        run.rows(request.after(), OptionalLong.of(request.size() + 1L), row -> {
            if (rows.size() == request.size()) {
                places.add(null);
                return false;
            }
            rows.add(run.row(row));
            if (rows.size() == request.size()) {
                places.add(run.order().place(row));
            }
            return true;
        });
        boolean more = places.size() == 2;
        return new ResultPage(run.completed(rows), more ? Optional.of(places.getFirst()) : Optional.empty());
    }

    @Override
    public void stream(Session session, CardQuery query, Consumer<Row> reader, IProgressMonitor monitor) {
        OptionalLong most = query.limit().isPresent() ? OptionalLong.of(query.limit().getAsInt()) : OptionalLong.empty();
        if (most.isPresent() && most.getAsLong() == 0) {
            return;
        }
        database.snapshot(connection -> {
            QueryRun run = start(connection, session, query, monitor);
            Optional<ComputedOrder> computed = run.computedOrder();
            if (computed.isPresent()) {
                stream(computed.get(), most, reader);
            } else if (run.hasComputedColumns()) {
                streamCompleted(run, most, reader);
            } else {
                stream(run, most, reader);
            }
            return null;
        });
    }

    private static void stream(QueryRun run, OptionalLong most, Consumer<Row> reader) throws SQLException {
        long[] count = {0};
        run.rows(Optional.empty(), most, row -> {
            reader.accept(run.row(row));
            return ++count[0] < most.orElse(Long.MAX_VALUE);
        });
    }

    /** What is computed is read by further statements, for some rows at a time. */
    private static void streamCompleted(QueryRun run, OptionalLong most, Consumer<Row> reader) throws SQLException {
        Optional<PageKey> after = Optional.empty();
        long left = most.orElse(Long.MAX_VALUE);
        do {
            ResultPage page = page(run, new PageRequest((int) Math.min(STREAMED, left), after));
            page.rows().forEach(reader);
            left -= page.rows().size();
            after = page.last();
        } while (after.isPresent() && left > 0);
    }

    private static void stream(ComputedOrder order, OptionalLong most, Consumer<Row> reader) throws SQLException {
        long[] ids = order.ids();
        int end = (int) Math.min(ids.length, most.orElse(Long.MAX_VALUE));
        for (int from = 0; from < end; from += STREAMED) {
            order.rows(ids, from, Math.min(end, from + STREAMED)).forEach(reader);
        }
    }

    @Override
    public long count(Session session, CardQuery query, long cap, IProgressMonitor monitor) {
        return database.read(connection -> start(connection, session, query, monitor).count(cap));
    }

    @Override
    public ListIndex index(Session session, CardQuery query, int stride, IProgressMonitor monitor) {
        return database.snapshot(connection -> {
            QueryRun run = start(connection, session, query, monitor);
            Optional<ComputedOrder> computed = run.computedOrder();
            if (computed.isEmpty()) {
                return TableOfContents.read(run, stride);
            }
            long[] ids = computed.get().ids();
            plans.lists().put(session, query, ids);
            return TableOfContents.of(ids, stride);
        });
    }

    /** A server needs no hint. */
    private String tokensOfCard(Connection connection) throws SQLException {
        return database.dialect() == Dialect.DERBY ? plans.indexes().tokensOfCard(connection).orElse(" ") : " ";
    }

    private QueryRun start(Connection connection, Session session, CardQuery query, IProgressMonitor monitor) throws SQLException {
        // before anything is read
        long writes = database.writes();
        Reading reading = new Reading(
                database.dialect(),
                database.catalogue(),
                database.catalogue(session),
                query.kind(),
                database.scopes().visibleTo(session, connection),
                database.openChangeSets(),
                session.today(),
                tokensOfCard(connection),
                writes,
                sizes);
        return new QueryRun(new RowSource(connection, monitor, cancelling), reading, query, plans);
    }
}
