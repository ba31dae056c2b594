/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.help;

import java.io.IOException;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the help of the place where the user is. */
public final class HelpHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            String address = new HelpPages(Locale.getDefault()).address(HelpPages.place(HandlerUtil.getActivePart(event)));
            HelpView view = (HelpView) page.showView(HelpView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            view.show(address);
            return null;
        } catch (PartInitException | IOException e) {
            throw new ExecutionException("the help cannot be shown", e);
        }
    }
}
