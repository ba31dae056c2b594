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

/** The data set that has the lines of one card; which card, comes with the run. */
final class CardLinesQuery extends ReadingQuery {
    private final CardSource source;
    private final TextColumns columns = new TextColumns(CardLine.COLUMNS);

    CardLinesQuery(CardSource source) {
        this.source = source;
    }

    /** Not followed: there is nothing to ask for but the one card. */
    @Override
    public void prepare(String queryText) {}

    @Override
    public IResultSetMetaData getMetaData() {
        return columns;
    }

    /** @throws OdaException where the run is not one of one card */
    @Override
    public IResultSet executeQuery() throws OdaException {
        CardLines lines = new CardLines(source.index().catalogue(source.session()), source.session().locale());
        List<CardLine> all = source.card().map(lines::of).orElseThrow(() -> new OdaException("This run has no card."));
        return new TextResultSet(columns, all.stream().limit(rowLimit()).map(CardLine::texts).toList());
    }

    @Override
    public String getEffectiveQueryText() {
        return "";
    }
}
