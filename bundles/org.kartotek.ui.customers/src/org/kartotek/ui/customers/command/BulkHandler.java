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
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.core.rights.Action;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.customers.bulk.BulkEditor;

/** Opens a change of many cards, for who may do that. */
public final class BulkHandler extends AbstractHandler {
    @Override
    public void setEnabled(Object evaluationContext) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Desk desk = window == null ? null : window.getService(Desk.class);
        setBaseEnabled(desk != null
                && desk.index().filter(index -> index.session().rights().may(Action.BULK_EDIT)).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            BulkEditor.open(window.getActivePage(), window.getService(Desk.class));
        } catch (PartInitException e) {
            throw new ExecutionException("the change of many cards cannot be opened", e);
        }
        return null;
    }
}
