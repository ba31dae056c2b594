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
import java.util.Map;
import java.util.Optional;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.rights.Session;
import org.kartotek.reports.design.DesignLabels;
import org.kartotek.reports.engine.BirtEngine;
import org.kartotek.reports.oda.CardSource;
import org.kartotek.reports.paper.Paper;
import org.kartotek.reports.paper.PaperTable;
import org.kartotek.reports.paper.SalePapers;
import org.kartotek.reports.paper.StatementPaper;

/** Fits the design of a quote, an invoice or the like to what it says. */
final class PaperReport {
    private final StandardReport report;
    private final Paper paper;
    private final CardSource source;

    private PaperReport(StandardReport report, Paper paper, CardSource source) {
        this.report = report;
        this.paper = paper;
        this.source = source;
    }

    /** @throws KartotekException where no record is named, or it does not exist for the session */
    static PaperReport of(
            StandardReport report, CardIndex index, Session session, ReportRequest request, IProgressMonitor monitor) {
        long id = request.subject()
                .orElseThrow(() -> new KartotekException(Messages.RECORD_WANTED.with(report.subject().orElseThrow().word())));
        Paper paper = paper(report, index, session, id, monitor);
        Session reader = session.in(paper.language());
        return new PaperReport(report, paper, new CardSource(index, reader, Optional.empty(), Optional.of(paper), monitor));
    }

    private static Paper paper(StandardReport report, CardIndex index, Session session, long id, IProgressMonitor monitor) {
        SalePapers papers = new SalePapers(index, session, monitor);
        return switch (report) {
            case QUOTE -> papers.quote(id);
            case DELIVERY_NOTE -> papers.deliveryNote(id);
            case STATEMENT_OF_ACCOUNT -> new StatementPaper(index, session, monitor).of(id);
            default -> papers.invoice(id);
        };
    }

    CardSource source() {
        return source;
    }

    /** The design, ready to run. */
    IReportRunnable design(BirtEngine engine) throws BirtException, IOException {
        IReportRunnable runnable = engine.open(report.design());
        ReportDesignHandle design = (ReportDesignHandle) runnable.getDesignHandle();
        DesignLabels labels = new DesignLabels(design);
        for (Map.Entry<String, String> label : paper.labels().entrySet()) {
            labels.set(label.getKey(), label.getValue());
        }
        for (Map.Entry<String, PaperTable> table : paper.tables().entrySet()) {
            // a heading without anything below it says nothing
            DesignElementHandle shown = design.findElement(table.getKey());
            if (shown != null && table.getValue().rows().isEmpty()) {
                shown.drop();
            }
        }
        return runnable;
    }
}
