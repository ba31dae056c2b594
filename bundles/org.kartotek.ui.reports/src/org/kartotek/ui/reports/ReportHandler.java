/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.core.report.Reports;
import org.kartotek.core.rights.Refusal;
import org.kartotek.presentation.desk.Desk;

/** Shows the customers of the present list as a report: the one that the command names, or the first that the user may run. */
public final class ReportHandler extends AbstractHandler {
    /** The command, and its parameter: the name of a report. */
    static final String COMMAND = "org.kartotek.ui.reports.customerList";

    static final String REPORT = "org.kartotek.ui.reports.report";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Desk desk = window.getService(Desk.class);
        Optional<CardIndex> index = desk.index();
        if (index.isPresent()) {
            String name = event.getParameter(REPORT);
            Optional<ReportInfo> report = wanted(name, window.getService(Reports.class), index.get());
            if (report.isPresent()) {
                CardQuery query = desk.shownQuery().orElseGet(CardQuery::customers);
                String title = report.get().title().in(index.get().session().locale());
                open(window.getActivePage(), new ReportInput(report.get(), title, query));
            } else {
                String refused = index.get()
                        .session()
                        .refused(Refusal.ofReport(name == null ? COMMAND : name))
                        .getLocalizedMessage();
                StatusManager.getManager().handle(Status.error(refused), StatusManager.SHOW);
            }
        }
        return null;
    }

    private static Optional<ReportInfo> wanted(String name, Reports reports, CardIndex index) {
        return ofCards(reports, index).stream()
                .filter(each -> name == null || each.name().equals(name))
                .findFirst();
    }

    /** The reports that show many cards; those of one record are printed from its card. */
    static List<ReportInfo> ofCards(Reports reports, CardIndex index) {
        return reports.list(index.session()).stream()
                .filter(each -> each.subject().isEmpty())
                .toList();
    }

    /** A report that is open already is made anew: the cards may have changed. */
    static void open(IWorkbenchPage page, ReportInput input) throws ExecutionException {
        try {
            if (page.findEditor(input) instanceof ReportViewer viewer) {
                page.activate(viewer);
                viewer.run();
            } else {
                page.openEditor(input, ReportViewer.ID);
            }
        } catch (PartInitException e) {
            throw new ExecutionException("the report cannot be shown", e);
        }
    }
}
