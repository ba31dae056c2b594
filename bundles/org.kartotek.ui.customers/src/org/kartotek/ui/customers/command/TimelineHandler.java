/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.card.TimelineView;

/** Goes to the timeline of the card in front: beside the card where that view is open, else in place of the form. */
public final class TimelineHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        IViewPart beside = page.findView(TimelineView.ID);
        if (beside != null) {
            page.activate(beside);
        } else if (page.getActiveEditor() instanceof CardEditor editor) {
            editor.toggleTimeline();
        }
        return null;
    }
}
