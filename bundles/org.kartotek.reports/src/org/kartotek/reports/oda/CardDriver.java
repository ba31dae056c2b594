/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import java.util.Map;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.LogConfiguration;
import org.eclipse.datatools.connectivity.oda.OdaException;

/** The entry of the data driver, made by BIRT from {@code plugin.xml} for every run. */
public final class CardDriver implements IDriver {
    private CardSource source;

    @Override
    public void setAppContext(Object context) {
        if (context instanceof Map<?, ?> map && map.get(CardSource.KEY) instanceof CardSource given) {
            source = given;
        }
    }

    @Override
    public IConnection getConnection(String dataSourceId) throws OdaException {
        if (source == null) {
            throw new OdaException("The cards of Kartotek can only be read by a report that Kartotek runs.");
        }
        return new CardConnection(source);
    }

    @Override
    public int getMaxConnections() {
        return 0;
    }

    /** Not followed: this driver does not log. */
    @Override
    public void setLogConfiguration(LogConfiguration configuration) {}
}
