/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.perspective.ListColumns;
import org.kartotek.presentation.perspective.Perspectives;

/** Lets the user choose and order the columns of the list, for the perspective in which he works. */
public final class ColumnsHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(Desk.class).index().ifPresent(index -> choose(window, index));
        return null;
    }

    private static void choose(IWorkbenchWindow window, CardIndex index) {
        Perspectives perspectives = window.getService(Perspectives.class);
        ListColumns columns =
                new ListColumns(index.catalogue(index.session()), perspectives.now(), perspectives.columns());
        if (new ColumnsDialog(window.getShell(), columns, index.session().locale()).open() == Window.OK) {
            perspectives.setColumns(columns.kept());
        }
    }
}
