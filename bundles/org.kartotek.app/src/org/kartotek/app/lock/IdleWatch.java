/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.lock;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Notices that nobody has touched keys or mouse in the window for a while. Thread of the user interface. */
final class IdleWatch {
    private static final int[] TOUCHES = {SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseVerticalWheel};
    private static final int LOOK = 10_000;

    private final Display display;
    private final Supplier<Optional<Duration>> patience;
    private final Runnable idle;
    private long touched = System.nanoTime();

    /**
     * @param patience how long nobody may be there; empty where it does not matter
     * @param idle run when it is over
     */
    IdleWatch(Display display, Supplier<Optional<Duration>> patience, Runnable idle) {
        this.display = display;
        this.patience = patience;
        this.idle = idle;
        Listener touch = e -> touched = System.nanoTime();
        for (int type : TOUCHES) {
            display.addFilter(type, touch);
        }
        look();
    }

    private void look() {
        display.timerExec(LOOK, () -> {
            if (patience.get().filter(each -> System.nanoTime() - touched > each.toNanos()).isPresent()) {
                touched = System.nanoTime();
                idle.run();
            }
            look();
        });
    }
}
