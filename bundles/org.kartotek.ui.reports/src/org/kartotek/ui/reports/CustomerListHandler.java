/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.presentation.desk.Desk;

/** Shows the customers of the present list as a report. */
public final class CustomerListHandler extends AbstractHandler {
    private static final String REPORT = "customer-list";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Desk desk = window.getService(Desk.class);
        Optional<CardIndex> index = desk.index();
        if (index.isPresent()) {
            open(window, new ReportInput(
                    new ReportInfo(REPORT, Labels.same(Messages.customerList)),
                    Messages.customerList,
                    desk.shownQuery().orElseGet(CardQuery::customers)));
        }
        return null;
    }

    /** Shows a report in a tab of its own. */
    static void open(IWorkbenchWindow window, ReportInput input) throws ExecutionException {
        try {
            window.getActivePage().openEditor(input, ReportViewer.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("the report cannot be shown", e);
        }
    }
}
