/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.ResultPage;
import org.kartotek.core.query.Row;

/**
 * Pulls the rows of a query one after the other and holds one page of them. Pages instead of one long cursor: a report may take
 * minutes, and an open cursor would keep writers and new fields waiting all that time.
 */
final class RowReader {
    private static final int PAGE_SIZE = 1_000;

    private final CardSource source;
    private final CardQuery query;
    private Iterator<Row> page = Collections.emptyIterator();
    private Optional<PageKey> last = Optional.empty();
    private boolean atEnd;
    private long left;

    /** @param limit the most rows that are read; the query's own limit counts too */
    RowReader(CardSource source, CardQuery query, long limit) {
        this.source = source;
        this.query = query;
        this.left = Math.min(limit, query.limit().orElse(Integer.MAX_VALUE));
    }

    /** The next row, or empty at the end. */
    Optional<Row> next() {
        if (left == 0) {
            return Optional.empty();
        }
        if (!page.hasNext() && !atEnd) {
            turn();
        }
        if (!page.hasNext()) {
            return Optional.empty();
        }
        left--;
        return Optional.of(page.next());
    }

    private void turn() {
        int size = (int) Math.min(PAGE_SIZE, left);
        ResultPage read = source.index().queries().page(source.session(), query, new PageRequest(size, last));
        page = read.rows().iterator();
        last = read.last();
        atEnd = last.isEmpty();
    }
}
