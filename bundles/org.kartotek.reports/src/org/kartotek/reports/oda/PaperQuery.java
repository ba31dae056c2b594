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
import org.kartotek.reports.paper.PaperTable;

/** A data set that has one table of a paper; its query text names the table. Which paper it is comes with the run. */
final class PaperQuery extends ReadingQuery {
    private final CardSource source;
    private String name = "";
    private PaperTable table = new PaperTable(List.of(), List.of());

    PaperQuery(CardSource source) {
        this.source = source;
    }

    /** @throws OdaException where the run has no such table */
    @Override
    public void prepare(String queryText) throws OdaException {
        name = queryText.strip();
        table = source.paper()
                .map(paper -> paper.tables().get(name))
                .orElseThrow(() -> new OdaException("This run has no table \"" + name + "\"."));
    }

    @Override
    public IResultSetMetaData getMetaData() {
        return new TextColumns(table.columns());
    }

    @Override
    public IResultSet executeQuery() {
        return new TextResultSet(new TextColumns(table.columns()), table.rows().stream().limit(rowLimit()).toList());
    }

    @Override
    public String getEffectiveQueryText() {
        return name;
    }
}
