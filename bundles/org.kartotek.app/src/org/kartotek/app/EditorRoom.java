/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Gives the list all the room while no card is open, in each perspective. */
final class EditorRoom implements IPartListener, IPerspectiveListener {
    private final IWorkbenchWindow window;

    EditorRoom(IPartService parts, IWorkbenchWindow window) {
        this.window = window;
        parts.addPartListener(this);
        window.addPerspectiveListener(this);
        hideIfEmpty(window.getActivePage());
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        if (part instanceof IEditorPart) {
            part.getSite().getPage().setEditorAreaVisible(true);
        }
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        IWorkbenchPage page = part.getSite().getPage();
        if (part instanceof IEditorPart && page != null && !window.getWorkbench().isClosing()) {
            window.getShell().getDisplay().asyncExec(() -> hideIfEmpty(page));
        }
    }

    private void hideIfEmpty(IWorkbenchPage page) {
        if (!window.getWorkbench().isClosing() && page == window.getActivePage() && page.getEditorReferences().length == 0) {
            page.setEditorAreaVisible(false);
        }
    }

    /** Cards that were opened in another perspective are there in this one, and those that were closed are not. */
    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor shown) {
        page.setEditorAreaVisible(page.getEditorReferences().length > 0);
    }

    @Override
    public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor changed, String what) {
        if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(what)) {
            perspectiveActivated(page, changed);
        }
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        // Only coming and going matters.
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        // Only coming and going matters.
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // Only coming and going matters.
    }
}
