/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.perspective;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.perspective.Perspective;
import org.kartotek.presentation.perspective.Perspectives;

/** Tells the parts of the window in which perspective the user works; the menu marks it. Thread of the user interface. */
public final class PerspectiveKeeper implements IPerspectiveListener {
    private final IWorkbenchWindow window;
    private final Desk desk;
    private final Perspectives perspectives;

    public PerspectiveKeeper(IWorkbenchWindow window, Desk desk, Perspectives perspectives) {
        this.window = window;
        this.desk = desk;
        this.perspectives = perspectives;
        window.addPerspectiveListener(this);
        perspectives.onChange(this::markMenu);
    }

    /** Before the cards are open the user works in none: what he worked in the last time stays remembered. */
    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor shown) {
        if (desk.index().isPresent()) {
            PerspectiveIds.perspective(shown.getId()).ifPresent(perspectives::show);
        }
    }

    private void markMenu() {
        ICommandService commands = window.getService(ICommandService.class);
        for (Perspective each : Perspective.values()) {
            commands.refreshElements(PerspectiveIds.command(each), null);
        }
    }

    @Override
    public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor changed, String what) {
        // Only which one is shown matters.
    }
}
