/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.rights.Session;

/**
 * Pulls the rows of a query one after the other and holds one page of them. Pages instead of one long cursor: a report takes minutes,
 * and who pipes a list into another program may let it wait for hours; an open cursor would keep writers and new fields waiting all
 * that time. One thread.
 */
public final class PagedRows implements Iterator<Row> {
    private static final int PAGE_SIZE = 1_000;

    private final CardQueries queries;
    private final Session session;
    private final CardQuery query;
    private final IProgressMonitor monitor;
    private Iterator<Row> page = Collections.emptyIterator();
    private Optional<PageKey> last = Optional.empty();
    private boolean atEnd;
    private long left;

    /** The rows up to the limit of the query. */
    public PagedRows(CardQueries queries, Session session, CardQuery query, IProgressMonitor monitor) {
        this(queries, session, query, Long.MAX_VALUE, monitor);
    }

    /**
     * @param limit the most rows that are read; the query's own limit counts too
     * @param monitor ends it where it is cancelled
     */
    public PagedRows(CardQueries queries, Session session, CardQuery query, long limit, IProgressMonitor monitor) {
        this.monitor = monitor;
        this.queries = queries;
        this.session = session;
        this.query = query;
        this.left = Math.min(limit, query.limit().orElse(Integer.MAX_VALUE));
    }

    @Override
    public boolean hasNext() {
        if (left > 0 && !page.hasNext() && !atEnd) {
            turn();
        }
        return left > 0 && page.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        left--;
        return page.next();
    }

    private void turn() {
        int size = (int) Math.min(PAGE_SIZE, left);
        ResultPage read = queries.page(session, query, new PageRequest(size, last), monitor);
        page = read.rows().iterator();
        last = read.last();
        atEnd = last.isEmpty();
    }
}
