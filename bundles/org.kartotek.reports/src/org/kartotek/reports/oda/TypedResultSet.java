/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import org.eclipse.datatools.connectivity.oda.IBlob;
import org.eclipse.datatools.connectivity.oda.IClob;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** The many typed ways to read one cell, all led back to {@link #content}. */
abstract class TypedResultSet implements IResultSet {

    /** The content of a column of the present row, of the Java type that belongs to its {@link NativeType}, or null. */
    abstract Object content(int column) throws OdaException;

    private static OdaException unsupported(String type) {
        return new OdaException("No column of a card query is of type " + type + ".");
    }

    @Override
    public final int getInt(int column) throws OdaException {
        throw unsupported("int");
    }

    @Override
    public final int getInt(String name) throws OdaException {
        return getInt(findColumn(name));
    }

    @Override
    public final double getDouble(int column) throws OdaException {
        throw unsupported("double");
    }

    @Override
    public final double getDouble(String name) throws OdaException {
        return getDouble(findColumn(name));
    }

    @Override
    public final BigDecimal getBigDecimal(int column) throws OdaException {
        return (BigDecimal) content(column);
    }

    @Override
    public final BigDecimal getBigDecimal(String name) throws OdaException {
        return getBigDecimal(findColumn(name));
    }

    @Override
    public final String getString(int column) throws OdaException {
        return (String) content(column);
    }

    @Override
    public final String getString(String name) throws OdaException {
        return getString(findColumn(name));
    }

    @Override
    public final Date getDate(int column) throws OdaException {
        return (Date) content(column);
    }

    @Override
    public final Date getDate(String name) throws OdaException {
        return getDate(findColumn(name));
    }

    @Override
    public final Time getTime(int column) throws OdaException {
        throw unsupported("time");
    }

    @Override
    public final Time getTime(String name) throws OdaException {
        return getTime(findColumn(name));
    }

    @Override
    public final Timestamp getTimestamp(int column) throws OdaException {
        throw unsupported("timestamp");
    }

    @Override
    public final Timestamp getTimestamp(String name) throws OdaException {
        return getTimestamp(findColumn(name));
    }

    @Override
    public final boolean getBoolean(int column) throws OdaException {
        return Boolean.TRUE.equals(content(column));
    }

    @Override
    public final boolean getBoolean(String name) throws OdaException {
        return getBoolean(findColumn(name));
    }

    @Override
    public final Object getObject(int column) throws OdaException {
        return content(column);
    }

    @Override
    public final Object getObject(String name) throws OdaException {
        return getObject(findColumn(name));
    }

    @Override
    public final IBlob getBlob(int column) throws OdaException {
        throw unsupported("blob");
    }

    @Override
    public final IBlob getBlob(String name) throws OdaException {
        throw unsupported("blob");
    }

    @Override
    public final IClob getClob(int column) throws OdaException {
        throw unsupported("clob");
    }

    @Override
    public final IClob getClob(String name) throws OdaException {
        throw unsupported("clob");
    }
}
