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
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.SortSpec;
import org.eclipse.datatools.connectivity.oda.spec.QuerySpecification;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PagedRows;
import org.kartotek.core.query.QueryParser;

/** One data set: its query text is a card query in text form. */
final class CardDataQuery extends ParameterlessQuery {
    private final CardSource source;
    private final Catalogue catalogue;
    private String text = "";
    private CardQuery query;
    private ResultColumns columns;
    private int maxRows;
    private SortSpec sorting;

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
                query.columns().stream().map(path -> catalogue.field(query.kind(), path.key())).toList();
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
                source.index().queries(), source.session(), query, maxRows <= 0 ? Long.MAX_VALUE : maxRows, source.monitor());
        return new CardResultSet(columns, reader, new ValueText(catalogue, source.session().locale()));
    }

    @Override
    public void setMaxRows(int max) {
        maxRows = max;
    }

    @Override
    public int getMaxRows() {
        return maxRows;
    }

    @Override
    public String getEffectiveQueryText() {
        return text;
    }

    /** Kept and not followed: the query has its order, and {@link DriverAbilities} says that the driver does not sort. */
    @Override
    public void setSortSpec(SortSpec spec) {
        sorting = spec;
    }

    @Override
    public SortSpec getSortSpec() {
        return sorting;
    }

    /** @throws OdaException always: the driver has no properties, so that a design cannot change what is read */
    @Override
    public void setProperty(String name, String value) throws OdaException {
        throw new OdaException("A card query has no properties.");
    }

    /** Not followed: the context of the driver is the one that counts. */
    @Override
    public void setAppContext(Object context) {}

    @Override
    public void setSpecification(QuerySpecification specification) {
        throw new UnsupportedOperationException();
    }

    @Override
    public QuerySpecification getSpecification() {
        return null;
    }

    /** @throws UnsupportedOperationException always: the run is cancelled between rows */
    @Override
    public void cancel() {
        throw new UnsupportedOperationException();
    }

    /** Nothing to do: nothing is open between pages. */
    @Override
    public void close() {}
}
