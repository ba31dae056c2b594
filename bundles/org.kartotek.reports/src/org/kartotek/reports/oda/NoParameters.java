/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** The parameters of a card query: none, its text says everything. */
final class NoParameters implements IParameterMetaData {

    static OdaException refusal() {
        return new OdaException("A card query has no parameters: write the value into its text.");
    }

    @Override
    public int getParameterCount() {
        return 0;
    }

    @Override
    public int getParameterMode(int parameter) throws OdaException {
        throw refusal();
    }

    @Override
    public String getParameterName(int parameter) throws OdaException {
        throw refusal();
    }

    @Override
    public int getParameterType(int parameter) throws OdaException {
        throw refusal();
    }

    @Override
    public String getParameterTypeName(int parameter) throws OdaException {
        throw refusal();
    }

    @Override
    public int getPrecision(int parameter) throws OdaException {
        throw refusal();
    }

    @Override
    public int getScale(int parameter) throws OdaException {
        throw refusal();
    }

    @Override
    public int isNullable(int parameter) throws OdaException {
        throw refusal();
    }
}
