/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.reset;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.ui.customers.perspective.ShowPerspective;

/**
 * Puts all parts of the perspective in front back where they stood at first, and its columns and tabs too; cards stay open, and nothing is lost
 * that would have to be asked for.
 */
public final class ResetHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Perspectives perspectives = window.getService(Perspectives.class);
        perspectives.reset();
        window.getActivePage().resetPerspective();
        try {
            new ShowPerspective(window).focus(perspectives.now());
        } catch (PartInitException e) {
            throw new ExecutionException("the perspective cannot be shown", e);
        }
        return null;
    }
}
