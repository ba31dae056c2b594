/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.kartotek.presentation.work.Delay;

/** Holds tasks back until the test lets them run. */
public final class Later implements Executor, Delay {
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    @Override
    public Runnable after(int milliseconds, Runnable action) {
        tasks.add(action);
        return () -> tasks.remove(action);
    }

    int waiting() {
        return tasks.size();
    }

    void runNext() {
        tasks.remove().run();
    }

    void runLast() {
        tasks.removeLast().run();
    }

    void runAll() {
        while (!tasks.isEmpty()) {
            runNext();
        }
    }
}
