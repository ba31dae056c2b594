/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.work;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;

/** Runs what takes its time beside the thread of the user interface, where the user sees how far it is and can stop it. */
public interface LongWork {

    /**
     * Begins.
     *
     * @param name what is worked on, such as the name of a file
     * @param task the work; looks at its monitor
     * @param end how it can end
     */
    <T> Running start(String name, Function<IProgressMonitor, T> task, End<T> end);

    /**
     * How work ends: one of these runs on the thread of the user interface.
     *
     * @param done gets the result
     * @param failed gets what went wrong
     * @param cancelled runs after the user stopped the work
     */
    record End<T>(Consumer<T> done, Consumer<RuntimeException> failed, Runnable cancelled) {}

    /** Work that has begun. */
    interface Running {
        /** How far it has come, from 0 to 100. */
        int percent();

        void cancel();
    }
}
