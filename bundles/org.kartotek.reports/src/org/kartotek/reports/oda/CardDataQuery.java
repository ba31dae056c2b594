/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import java.util.List;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PagedRows;
import org.kartotek.core.query.QueryNames;
import org.kartotek.core.query.QueryParser;

/** One data set: its query text is a card query in text form. */
final class CardDataQuery extends ReadingQuery {
    private final CardSource source;
    private final Catalogue catalogue;
    private String text = "";
    private CardQuery query;
    private ResultColumns columns;

    CardDataQuery(CardSource source) {
        this.source = source;
        this.catalogue = source.index().catalogue(source.session());
    }

    /** @throws org.kartotek.core.problem.KartotekException where the text is no query, or names a field that the reader has not */
    @Override
    public void prepare(String queryText) {
        text = queryText;
        query = new QueryParser(catalogue, source.session().locale()).parse(queryText);
        List<Field> fields =
                query.columns().stream().map(path -> new QueryNames(catalogue).column(query.kind(), path)).toList();
        columns = new ResultColumns(fields);
    }

    @Override
    public IResultSetMetaData getMetaData() {
        return columns;
    }

    @Override
    public IResultSet executeQuery() {
        PagedRows reader =
                new PagedRows(
                source.index().queries(), source.session(), query, rowLimit(), source.monitor());
        return new CardResultSet(columns, reader, new ValueText(catalogue, source.session().locale()));
    }

    @Override
    public String getEffectiveQueryText() {
        return text;
    }
}
