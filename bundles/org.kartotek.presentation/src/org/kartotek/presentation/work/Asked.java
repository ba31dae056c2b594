/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.work;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A question that is being answered. Thread-safe. */
public final class Asked {
    private final IProgressMonitor monitor = new NullProgressMonitor();

    Asked() {}

    IProgressMonitor monitor() {
        return monitor;
    }

    /** Stops the work where it looks at its monitor, and drops the answer in any case. */
    public void cancel() {
        monitor.setCanceled(true);
    }

    boolean isCancelled() {
        return monitor.isCanceled();
    }
}
