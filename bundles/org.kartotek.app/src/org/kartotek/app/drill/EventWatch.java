/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.drill;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Measures how long the thread of the window worked on one thing, a key or a drawing, before it looked for the next: what the monitor of
 * the platform measures, but with all that happens within counted in.
 */
final class EventWatch implements Listener {
    private static final int[] TYPES = {SWT.PreEvent, SWT.PostEvent, SWT.Sleep, SWT.Wakeup};

    private int depth;
    private long began;
    private long longest;

    /** Begins to measure. Thread of the user interface. */
    void start(Display display) {
        for (int type : TYPES) {
            display.addListener(type, this);
        }
    }

    void stop(Display display) {
        for (int type : TYPES) {
            display.removeListener(type, this);
        }
    }

    /** Forgets what was before. Any thread. */
    synchronized void reset() {
        longest = 0;
    }

    /** Of the longest event since the reset, in nanoseconds. Any thread. */
    synchronized long longest() {
        return longest;
    }

    @Override
    public void handleEvent(Event event) {
        switch (event.type) {
            case SWT.PreEvent -> begin();
            case SWT.PostEvent -> end();
            // a loop within an event looks for keys as well as the outer one
            case SWT.Sleep -> note();
            default -> began = System.nanoTime();
        }
    }

    private void begin() {
        if (depth == 0) {
            began = System.nanoTime();
        }
        depth++;
    }

    private void end() {
        depth--;
        if (depth == 0) {
            note();
        }
    }

    private synchronized void note() {
        if (began > 0) {
            longest = Math.max(longest, System.nanoTime() - began);
            began = 0;
        }
    }
}
