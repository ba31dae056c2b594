/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.status;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The edge of the user interface: shows a status as one plain sentence and logs what is behind it. A status with an exception
 * is something that nobody expected; its own words may hold what others must not read, and are neither shown nor, as the log is set
 * up, logged.
 */
public final class PlainStatusHandler extends AbstractStatusHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PlainStatusHandler.class);

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        if (status.getException() != null) {
            LOG.error("Unexpected in {}", status.getPlugin(), status.getException());
        }
        boolean shown = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0;
        if (shown && PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> show(display, status));
        }
    }

    private static void show(Display display, IStatus status) {
        Shell shell = display.getActiveShell();
        if (status.getException() == null) {
            MessageDialog.openInformation(shell, Messages.title, status.getMessage());
        } else {
            MessageDialog.openError(shell, Messages.title, Messages.unexpected);
        }
    }
}
