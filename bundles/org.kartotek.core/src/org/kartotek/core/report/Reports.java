/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.report;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Session;

/** Runs reports under the rights of a session; an OSGi service. Any thread but that of the user interface. */
public interface Reports {

    /** The reports that this session may run. */
    List<ReportInfo> list(Session session);

    /**
     * Writes a report to a file. A spreadsheet is an export: it needs that right too.
     *
     * @throws org.kartotek.core.problem.AccessRefusedException where the role may not run the report, or not in this format
     * @throws org.kartotek.core.problem.UnknownNameException for an unknown report or column
     * @throws org.kartotek.core.problem.KartotekException where the file cannot be written
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled; no half file is left
     */
    void render(CardIndex index, Session session, ReportRequest request, IProgressMonitor monitor);
}
