/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.tour;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/** Does one thing after the other, each as soon as what it waits for is there. Thread of the user interface. */
final class Steps {
    /** How often a condition is looked at, in milliseconds. */
    private static final int GLANCE = 100;
    /** How long a window takes to be drawn, in milliseconds. */
    private static final int SETTLE = 1_200;
    /** The longest wait for one condition, in milliseconds. */
    private static final int PATIENCE = 120_000;

    private final Display display;
    private final Runnable givenUp;
    private final Deque<Step> steps = new ArrayDeque<>();
    private int waited;

    private record Step(BooleanSupplier ready, Runnable action) {}

    /** @param givenUp run where a condition does not come true */
    Steps(Display display, Runnable givenUp) {
        this.display = display;
        this.givenUp = givenUp;
    }

    /** Adds a step that waits for something and then lets it be drawn. */
    Steps when(BooleanSupplier ready, Runnable action) {
        steps.add(new Step(ready, action));
        return this;
    }

    /** Adds a step that only gives the window time to be drawn. */
    Steps then(Runnable action) {
        return when(() -> true, action);
    }

    void run() {
        if (steps.isEmpty()) {
            return;
        }
        if (steps.peek().ready().getAsBoolean()) {
            waited = 0;
            display.timerExec(SETTLE, this::act);
        } else if (waited > PATIENCE) {
            givenUp.run();
        } else {
            waited += GLANCE;
            display.timerExec(GLANCE, this::run);
        }
    }

    private void act() {
        steps.remove().action().run();
        run();
    }
}
