/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import com.ibm.icu.util.ULocale;
import java.util.Properties;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;

/** Stands for a connection, as BIRT wants one; the card index behind it is opened and closed by others. */
final class CardConnection implements IConnection {
    /** Type of the data set that has the lines of one card. */
    private static final String ONE_CARD = "org.kartotek.reports.card";
    /** Type of the data sets that have the tables of one paper. */
    private static final String PAPER = "org.kartotek.reports.paper";

    private final CardSource source;
    private boolean open;

    CardConnection(CardSource source) {
        this.source = source;
    }

    /** @param properties those of the design's data source; the driver has none, so that a design cannot choose what is read */
    @Override
    public void open(Properties properties) {
        open = true;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public IQuery newQuery(String dataSetType) {
        if (PAPER.equals(dataSetType)) {
            return new PaperQuery(source);
        }
        return ONE_CARD.equals(dataSetType) ? new CardLinesQuery(source) : new CardDataQuery(source);
    }

    @Override
    public IDataSetMetaData getMetaData(String dataSetType) {
        return new DriverAbilities(this);
    }

    @Override
    public int getMaxQueries() {
        return 0;
    }

    /** Not followed: the context of the driver is the one that counts. */
    @Override
    public void setAppContext(Object context) {}

    /** Not followed: the session has the locale. */
    @Override
    public void setLocale(ULocale locale) {}

    /** Nothing to do: reports only read. */
    @Override
    public void commit() {}

    /** Nothing to do: reports only read. */
    @Override
    public void rollback() {}
}
