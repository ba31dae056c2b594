/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.ListIndex;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.ResultPage;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Delay;
import org.kartotek.presentation.work.Listeners;

/**
 * The result of a query as a list of any length, of which only the pages that somebody looks at are read. The first page
 * comes first and alone; then the length, capped; then the marks by which the list can jump anywhere. A row that
 * is not there yet is empty and arrives later. Where reading fails, it is tried again after a pause. Lives on the thread of the user interface.
 */
public final class CardList {
    /** Rows of a page, and the distance of the marks. */
    public static final int PAGE = 100;
    /** Where counting stops at first. */
    public static final int COUNT_CAP = 2_001;

    /** How long to wait after the first failure, in milliseconds; twice as long after each further one. */
    static final int FIRST_PAUSE = 2_000;
    /** The longest pause, in milliseconds. */
    static final int LONGEST_PAUSE = 64_000;

    private static final int MOST_AT_ONCE = 6;

    private final Background background;
    private final Delay delay;
    private final CardQueries queries;
    private final Session session;
    private final Listeners listeners = new Listeners();
    private final PageCache pages = new PageCache();
    private final Map<Integer, PageKey> starts = new LinkedHashMap<>();
    private final Map<Integer, Asked> underWay = new LinkedHashMap<>();
    private Asked measuring;
    private CardQuery query;
    private ListSize size = ListSize.NOTHING_YET;
    private int readable;
    private boolean remeasure;
    private ListState state = ListState.EMPTY;
    private RuntimeException failure;
    private Runnable retry = () -> {};
    private int pause = FIRST_PAUSE;

    /**
     * @param delay waits before what failed is tried again
     * @param session whose rights decide what is in the list
     */
    public CardList(Background background, Delay delay, CardQueries queries, Session session) {
        this.background = background;
        this.delay = delay;
        this.queries = queries;
        this.session = session;
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Shows another query; rows of the former one stay until the first page is there. */
    public void show(CardQuery wanted) {
        query = wanted;
        pause = FIRST_PAUSE;
        starts.clear();
        reload(ListState.LOADING);
    }

    /** Reads everything anew, after something was written. Rows stay until newer ones are there. */
    public void refresh() {
        if (query != null) {
            reload(state == ListState.READY ? ListState.READY : ListState.LOADING);
        }
    }

    private void reload(ListState meanwhile) {
        cancelAll();
        pages.markStale();
        state = meanwhile;
        remeasure = true;
        read(0, true);
        listeners.changed();
    }

    /** Stops all reading; the list is not used after it. */
    public void dispose() {
        cancelAll();
    }

    private void cancelAll() {
        retry.run();
        retry = () -> {};
        underWay.values().forEach(Asked::cancel);
        underWay.clear();
        if (measuring != null) {
            measuring.cancel();
        }
    }

    public ListState state() {
        return state;
    }

    /** Why the list could not be read, where its state is failed. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /** The query that is shown, or empty before the first one. */
    public Optional<CardQuery> query() {
        return Optional.ofNullable(query);
    }

    public ListSize size() {
        return size;
    }

    /** How many rows the list can show now, those that are still on their way included. */
    public int rowCount() {
        return readable;
    }

    /**
     * @param position from 0; a row that is not there yet is sent for, unless reading has just failed
     */
    public Optional<Row> row(int position) {
        int page = position / PAGE;
        if (state != ListState.FAILED && !pages.isFresh(page)) {
            read(page, true);
        }
        List<Row> rows = pages.rows(page);
        int offset = position % PAGE;
        return offset < rows.size() ? Optional.of(rows.get(offset)) : Optional.empty();
    }

    /** Id of the record at a position, or empty where it is not there yet. */
    public OptionalLong idAt(int position) {
        if (position < 0 || position >= readable) {
            return OptionalLong.empty();
        }
        return row(position).map(row -> OptionalLong.of(row.id())).orElse(OptionalLong.empty());
    }

    /** Position of a record among the pages that were read, or -1. */
    public int positionOf(long id) {
        return pages.positionOf(id, PAGE);
    }

    /**
     * @param looked whether somebody looks at the page, so that the next one is worth fetching ahead
     */
    private void read(int page, boolean looked) {
        Optional<PageKey> start = Optional.ofNullable(starts.get(page));
        boolean reachable = page == 0 || start.isPresent();
        if (query == null || !reachable || underWay.containsKey(page)) {
            return;
        }
        cancelEldest();
        CardQuery asked = query;
        PageRequest request = new PageRequest(PAGE, start);
        underWay.put(
                page,
                background.ask(
                        monitor -> queries.page(session, asked, request, monitor),
                        result -> arrived(page, looked, result),
                        this::failed));
    }

    /** Whoever drags the scroll bar wants the pages where it stops, not those that it passed. */
    private void cancelEldest() {
        if (underWay.size() >= MOST_AT_ONCE) {
            Integer eldest = underWay.keySet().iterator().next();
            underWay.remove(eldest).cancel();
        }
    }

    private void arrived(int page, boolean looked, ResultPage result) {
        underWay.remove(page);
        if (state != ListState.READY) {
            pages.clear();
            size = ListSize.NOTHING_YET;
            readable = 0;
        }
        boolean measured = page == 0 && remeasure;
        if (measured) {
            remeasure = false;
            size = new ListSize(size.rows(), false);
        }
        state = ListState.READY;
        failure = null;
        pause = FIRST_PAUSE;
        pages.put(page, result.rows());
        result.last().ifPresentOrElse(last -> goesOn(page, last), () -> ends(page, page * PAGE + result.rows().size()));
        if (measured && result.last().isPresent()) {
            measure();
        }
        listeners.changed();
        if (looked && (page + 1) * PAGE < readable && !pages.isFresh(page + 1)) {
            read(page + 1, false);
        }
    }

    private void goesOn(int page, PageKey last) {
        starts.put(page + 1, last);
        if (!size.exact()) {
            int read = (page + 1) * PAGE;
            readable = Math.max(readable, read + PAGE);
            size = new ListSize(Math.max(size.rows(), read), false);
        }
    }

    private void ends(int page, int rows) {
        size = new ListSize(rows, true);
        readable = rows;
        pages.removeAfter(page);
        starts.keySet().removeIf(each -> each > page);
    }

    private void failed(RuntimeException problem) {
        cancelAll();
        state = ListState.FAILED;
        failure = problem;
        retry = delay.after(pause, this::refresh);
        pause = Math.min(2 * pause, LONGEST_PAUSE);
        listeners.changed();
    }

    private void measure() {
        CardQuery asked = query;
        measuring = background.ask(
                monitor -> queries.count(session, asked, COUNT_CAP, monitor),
                count -> {
                    counted(count);
                    index(asked);
                },
                this::failed);
    }

    /** A capped count says less than the marks of an earlier reading did. */
    private void counted(long count) {
        if (count < COUNT_CAP) {
            size = new ListSize(count, true);
        } else if (!size.exact()) {
            size = new ListSize(COUNT_CAP - 1L, false);
        }
        listeners.changed();
    }

    private void index(CardQuery asked) {
        measuring = background.ask(
                monitor -> queries.index(session, asked, PAGE, monitor), this::indexed, this::failed);
    }

    private void indexed(ListIndex index) {
        starts.clear();
        for (int i = 0; i < index.marks().size(); i++) {
            starts.put(i + 1, index.marks().get(i));
        }
        size = new ListSize(index.count(), true);
        readable = Math.toIntExact(index.count());
        listeners.changed();
    }
}
