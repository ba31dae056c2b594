/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.ListIndex;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.ResultPage;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.connect.Database;

/** Runs card queries on either database. */
public final class QueryEngine implements CardQueries {

    public QueryEngine(Database database) {}

    @Override
    public ResultPage page(Session session, CardQuery query, PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void stream(Session session, CardQuery query, Consumer<Row> reader, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(Session session, CardQuery query, long cap) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ListIndex index(Session session, CardQuery query, int stride, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }
}
