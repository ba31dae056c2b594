/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who wants to know of a change. */
public final class Listeners {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param listener run on the thread of the user interface, after the change
     * @return removes the listener when run
     */
    public Runnable add(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells everyone. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }
}
