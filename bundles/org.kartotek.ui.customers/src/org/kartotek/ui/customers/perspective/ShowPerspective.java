/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.perspective;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.presentation.perspective.Perspective;
import org.kartotek.ui.customers.list.CustomerListView;

/** Brings up a perspective in a window, with the keyboard in it. */
public final class ShowPerspective {
    private final IWorkbenchWindow window;

    public ShowPerspective(IWorkbenchWindow window) {
        this.window = window;
    }

    public void show(Perspective wanted) {
        try {
            window.getWorkbench().showPerspective(PerspectiveIds.of(wanted), window);
            focus(wanted);
        } catch (WorkbenchException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    /**
     * Puts the keyboard into what is seen. A part that stands in both perspectives stays the active one while it moves over, and loses the
     * focus on the way; one that is not seen in this perspective, or came along to where it is not needed first, gives way to the first of it.
     */
    public void focus(Perspective shown) throws PartInitException {
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart active = page.getActivePart();
        String first = PerspectiveIds.first(shown);
        boolean cameAlong = active instanceof CustomerListView && !first.equals(CustomerListView.ID);
        if (active == null || cameAlong || !page.isPartVisible(active)) {
            page.showView(first);
        } else {
            active.setFocus();
        }
    }
}
