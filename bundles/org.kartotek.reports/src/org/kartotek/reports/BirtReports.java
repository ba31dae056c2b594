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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Session;
import org.kartotek.reports.engine.BirtEngine;
import org.kartotek.reports.oda.CardSource;
import org.osgi.framework.Bundle;

/** Runs the standard reports with BIRT. */
final class BirtReports {
    private static final String DESIGN_FILE = ".rptdesign";

    private final BirtEngine engine;

    /** @param bundle that holds the designs */
    BirtReports(Bundle bundle) {
        engine = new BirtEngine(bundle);
    }

    void close() throws IOException {
        engine.close();
    }

    void render(CardIndex index, Session session, ReportRequest request, IProgressMonitor monitor) {
        requireRight(session, request);
        index.catalogue(session).require(OfficeFunction.REPORTS);
        if (request.format() == ReportFormat.XLSX) {
            index.catalogue(session).require(OfficeFunction.EXPORTS);
        }
        StandardReport report = report(request.report());
        if (report == StandardReport.CARD) {
            renderCard(index, session, request, monitor);
        } else if (report.subject().isPresent()) {
            renderPaper(report, index, session, request, monitor);
        } else {
            renderList(report, index, session, request, monitor);
        }
    }

    /** Keeps what a report shows; one that cannot be kept is not handed out. */
    private static void record(CardIndex index, Session session, ReportRequest request, StandardReport report, Collection<Long> records) {
        AuditEvent event = request.format() == ReportFormat.XLSX ? AuditEvent.EXPORT : AuditEvent.REPORT;
        Kind kind = report.subject().orElse(Kind.CUSTOMER);
        index.audit().record(session, event, report.key() + " " + request.format().key(), kind, records);
    }

    /** What is looked at needs the right to the report alone; a spreadsheet is an export, and the rest is made to be printed. */
    private static void requireRight(Session session, ReportRequest request) {
        if (!session.rights().mayRun(request.report())) {
            throw session.refused(Refusal.ofReport(request.report()));
        }
        switch (request.format()) {
            case HTML -> {
                // shown in the window
            }
            case XLSX -> session.require(Action.EXPORT);
            case PDF, DOCX -> session.require(Action.PRINT);
        }
    }

    private void renderPaper(
            StandardReport report, CardIndex index, Session session, ReportRequest request, IProgressMonitor monitor) {
        PaperReport paper = PaperReport.of(report, index, session, request, monitor);
        Collection<Long> subject = List.of(request.subject().orElse(0));
        write(request, paper.source(), monitor, () -> paper.design(engine), () -> record(index, session, request, report, subject));
    }

    private void renderCard(CardIndex index, Session session, ReportRequest request, IProgressMonitor monitor) {
        CardReport report = CardReport.of(index, session, request, monitor);
        Collection<Long> subject = List.of(request.subject().orElse(0));
        write(
                request,
                report.source(),
                monitor,
                () -> report.design(engine),
                () -> record(index, session, request, StandardReport.CARD, subject));
    }

    private void renderList(
            StandardReport report, CardIndex index, Session session, ReportRequest request, IProgressMonitor monitor) {
        CardSource source = new CardSource(index, session, Optional.empty(), Optional.empty(), monitor);
        ListContent content = ListContent.of(report, request, index.catalogue(session), session);
        ListReport list = new ListReport(report, source, content);
        long count = list.count(request.format());
        SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(count, Integer.MAX_VALUE));
        write(request, source, progress, () -> list.design(engine, request.format(), count), () -> {
            List<Long> printed = new ArrayList<>();
            index.queries().stream(session, content.query().withColumns(List.of()), row -> printed.add(row.id()), monitor);
            record(index, session, request, report, printed);
        });
    }

    /** Makes the design that is to be run. */
    private interface Designing {
        IReportRunnable design() throws BirtException, IOException;
    }

    /** @param recording done before the report is where others find it */
    private void write(ReportRequest request, CardSource source, IProgressMonitor progress, Designing designing, Runnable recording) {
        try (ReportFile file = new ReportFile(request.file())) {
            IReportRunnable design = designing.design();
            new ReportRun(engine, source, progress).write(design, request.format(), file.unfinished());
            recording.run();
            file.finish();
        } catch (BirtException | IOException | RuntimeException e) {
            throw Failure.of(e, request.report() + " as " + request.format().key());
        }
    }

    private static StandardReport report(String name) {
        if (name.endsWith(DESIGN_FILE)) {
            throw new KartotekException(Messages.OWN_DESIGN.with(StandardReport.keys()));
        }
        return StandardReport.byKey(name)
                .orElseThrow(() -> new UnknownNameException(Messages.NO_REPORT, name, StandardReport.keys()));
    }
}
