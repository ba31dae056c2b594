/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.report.Reports;
import org.kartotek.core.rights.Session;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The service of the reports, which touches no class of BIRT before a report is run: loading these, and stopping their bundles at the
 * end, took half a second of every command.
 */
@Component
public final class ReportsOnDemand implements Reports {
    private final Bundle bundle;
    private BirtReports reports;

    @Activate
    public ReportsOnDemand(BundleContext context) {
        bundle = context.getBundle();
    }

    @Deactivate
    synchronized void close() throws IOException {
        if (reports != null) {
            reports.close();
            reports = null;
        }
    }

    private synchronized BirtReports reports() {
        if (reports == null) {
            reports = new BirtReports(bundle);
        }
        return reports;
    }

    @Override
    public List<ReportInfo> list(Session session) {
        return Arrays.stream(StandardReport.values())
                .filter(report -> session.rights().mayRun(report.key()))
                .map(StandardReport::info)
                .toList();
    }

    @Override
    public void render(CardIndex index, Session session, ReportRequest request, IProgressMonitor monitor) {
        reports().render(index, session, request, monitor);
    }
}
