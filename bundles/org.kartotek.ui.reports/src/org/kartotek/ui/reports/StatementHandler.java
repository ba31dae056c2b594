/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.card.ShownCard;

/** Shows the statement of account of the card in front. */
public final class StatementHandler extends AbstractHandler {
    private static final String REPORT = "statement-of-account";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ShownCard card = Adapters.adapt(HandlerUtil.getActiveEditor(event), ShownCard.class);
        if (card != null) {
            String title = NLS.bind(Messages.statement, card.name());
            ReportInput input = ReportInput.of(REPORT, Kind.CUSTOMER, card.id(), title);
            ReportHandler.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), input);
        }
        return null;
    }
}
