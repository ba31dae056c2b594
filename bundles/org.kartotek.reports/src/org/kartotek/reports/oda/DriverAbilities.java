/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** Tells BIRT what the driver can do: one result for each query, in the query's own order, without parameters. */
record DriverAbilities(IConnection connection) implements IDataSetMetaData {

    @Override
    public IConnection getConnection() {
        return connection;
    }

    @Override
    public IResultSet getDataSourceObjects(String catalog, String schema, String object, String version) throws OdaException {
        throw new OdaException("The fields are listed by Kartotek's catalogue.");
    }

    @Override
    public String getDataSourceProductName() {
        return "Kartotek";
    }

    @Override
    public String getDataSourceProductVersion() {
        return "1";
    }

    @Override
    public int getDataSourceMajorVersion() {
        return 1;
    }

    @Override
    public int getDataSourceMinorVersion() {
        return 0;
    }

    @Override
    public int getSQLStateType() {
        return sqlStateSQL99;
    }

    @Override
    public boolean supportsMultipleResultSets() {
        return false;
    }

    @Override
    public boolean supportsMultipleOpenResults() {
        return true;
    }

    @Override
    public boolean supportsNamedResultSets() {
        return false;
    }

    @Override
    public boolean supportsNamedParameters() {
        return false;
    }

    @Override
    public boolean supportsInParameters() {
        return false;
    }

    @Override
    public boolean supportsOutParameters() {
        return false;
    }

    @Override
    public int getSortMode() {
        return sortModeNone;
    }
}
