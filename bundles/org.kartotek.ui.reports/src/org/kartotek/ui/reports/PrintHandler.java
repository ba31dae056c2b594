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
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.presentation.card.ShownCard;
import org.kartotek.presentation.card.ShownPaper;

/** Shows what is in front as a report: the paper of the record, or else the card, or else the list; or the paper that the command names. */
public final class PrintHandler extends AbstractHandler {
    /** The parameter of the command, see {@link ShownPaper#text}. */
    private static final String PAPER = "org.kartotek.ui.reports.paper";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<ShownPaper> paper = paper(event);
        ShownCard card = Adapters.adapt(HandlerUtil.getActivePart(event), ShownCard.class);
        if (paper.isPresent()) {
            ReportHandler.open(window.getActivePage(), ReportInput.of(paper.get()));
        } else if (card != null) {
            ReportHandler.open(window.getActivePage(), ReportInput.of(card));
        } else {
            return new ReportHandler().execute(event);
        }
        return null;
    }

    private static Optional<ShownPaper> paper(ExecutionEvent event) {
        String named = event.getParameter(PAPER);
        return named != null
                ? ShownPaper.read(named)
                : Optional.ofNullable(Adapters.adapt(HandlerUtil.getActivePart(event), ShownPaper.class));
    }
}
