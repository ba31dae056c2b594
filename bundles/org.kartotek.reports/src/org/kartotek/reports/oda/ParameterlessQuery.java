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
import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** The part of a query that deals with parameters, which card queries do not have. */
abstract class ParameterlessQuery implements IQuery {

    @Override
    public final IParameterMetaData getParameterMetaData() {
        return new NoParameters();
    }

    /** Nothing to do: there are none. */
    @Override
    public void clearInParameters() {}

    @Override
    public int findInParameter(String name) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setNull(String name) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setNull(int position) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setInt(String name, int value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setInt(int position, int value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setDouble(String name, double value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setDouble(int position, double value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setBigDecimal(String name, BigDecimal value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setBigDecimal(int position, BigDecimal value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setString(String name, String value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setString(int position, String value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setDate(String name, Date value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setDate(int position, Date value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setTime(String name, Time value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setTime(int position, Time value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setTimestamp(String name, Timestamp value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setTimestamp(int position, Timestamp value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setBoolean(String name, boolean value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setBoolean(int position, boolean value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setObject(String name, Object value) throws OdaException {
        throw NoParameters.refusal();
    }

    @Override
    public void setObject(int position, Object value) throws OdaException {
        throw NoParameters.refusal();
    }
}
