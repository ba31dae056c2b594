/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.SortSpec;
import org.eclipse.datatools.connectivity.oda.spec.QuerySpecification;

/** What the data sets have in common: a limit of rows, and politely refusing all by which a design could change what is read. */
abstract class ReadingQuery extends ParameterlessQuery {
    private int maxRows;
    private SortSpec sorting;

    /** The most rows that are wanted. */
    final long rowLimit() {
        return maxRows <= 0 ? Long.MAX_VALUE : maxRows;
    }

    @Override
    public void setMaxRows(int max) {
        maxRows = max;
    }

    @Override
    public int getMaxRows() {
        return maxRows;
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
