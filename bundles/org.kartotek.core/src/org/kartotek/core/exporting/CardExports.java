/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.exporting;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.rights.Session;

/** Writes cards for other programs; an OSGi service. Any thread but that of the user interface. */
public interface CardExports {

    /**
     * Writes the rows of a query, up to its limit. Nothing is held open while it waits for who takes them.
     *
     * @param query with the columns that are written
     * @param out gets the text; line ends are line feeds
     * @return the number of rows
     * @throws org.kartotek.core.problem.AccessRefusedException where the role may not export; nothing is written then
     * @throws org.kartotek.core.problem.KartotekException where the query cannot be answered, or {@code out} fails
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled
     */
    long write(CardIndex index, Session session, CardQuery query, ExportFormat format, Appendable out, IProgressMonitor monitor);
}
