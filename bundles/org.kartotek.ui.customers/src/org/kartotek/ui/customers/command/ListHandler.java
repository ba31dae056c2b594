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
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.list.CustomerListView;

/** Goes to the list, or to the search box over it; the command says which. */
public final class ListHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            CustomerListView list = (CustomerListView) HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage()
                    .showView(CustomerListView.ID);
            if (event.getCommand().getId().equals(CommandIds.SEARCH)) {
                list.focusSearch();
            } else {
                list.focusList();
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("the list cannot be shown", e);
        }
    }
}
