/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.work;

import java.util.concurrent.Executor;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Runs tasks on the thread of the user interface, in order; those that come after the window has gone are dropped. */
public final class DisplayExecutor implements Executor {
    private final Display display;

    public DisplayExecutor(Display display) {
        this.display = display;
    }

    @Override
    public void execute(Runnable task) {
        try {
            display.asyncExec(task);
        } catch (SWTException e) {
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }

    /**
     * Runs something later.
     *
     * @param milliseconds from now
     * @return takes it back when run, if it has not run yet
     */
    public Runnable after(int milliseconds, Runnable task) {
        display.timerExec(milliseconds, task);
        return () -> {
            if (!display.isDisposed()) {
                display.timerExec(-1, task);
            }
        };
    }
}
