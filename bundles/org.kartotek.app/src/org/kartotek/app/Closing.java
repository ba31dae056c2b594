/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app;

import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kartotek.ui.work.RunningWorks;
import org.kartotek.ui.work.Work;

/** Sees to it that closing the window drops nothing that is still running, at least not without a word. */
final class Closing {
    /** How long to wait for the end of what was stopped; taking back a long import takes its time. In milliseconds. */
    private static final long PATIENCE = 120_000;

    private final RunningWorks works = new RunningWorks();
    private volatile boolean unasked;

    /** Nobody is there to answer: the window closes as soon as all has stopped. Any thread. */
    void withoutAsking() {
        unasked = true;
    }

    /** Stops what is running, after asking. Thread of the user interface. */
    boolean mayClose(Shell shell) {
        if (works.list().isEmpty()) {
            return true;
        }
        if (unasked) {
            works.stop(PATIENCE, () -> false);
            return true;
        }
        return isWanted(shell) && works.stop(PATIENCE, Display.getCurrent()::readAndDispatch);
    }

    private boolean isWanted(Shell shell) {
        String running = works.list().stream().map(Work::getName).distinct().collect(Collectors.joining(", "));
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                shell,
                Messages.product,
                NLS.bind(Messages.stillRunning, running),
                0,
                Messages.keepOpen,
                Messages.stopAndClose);
        return answer == 1;
    }
}
