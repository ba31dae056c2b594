/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.work;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Remembers how far work has come. */
final class WorkProgress extends ProgressMonitorWrapper {
    private volatile double total;
    private volatile double worked;

    WorkProgress(IProgressMonitor monitor) {
        super(monitor);
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = totalWork;
        super.beginTask(name, totalWork);
    }

    @Override
    public void internalWorked(double work) {
        worked += work;
        super.internalWorked(work);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    int percent() {
        return total <= 0 ? 0 : (int) Math.min(100, Math.round(100 * worked / total));
    }
}
