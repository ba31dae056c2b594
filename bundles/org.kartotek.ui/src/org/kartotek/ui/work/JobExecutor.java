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
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Runs each task as a job of its own that no progress view shows: short reads that answer a key stroke or a scroll. */
public final class JobExecutor implements Executor {
    private final String name;

    /** @param name for those who look at running jobs */
    public JobExecutor(String name) {
        this.name = name;
    }

    @Override
    public void execute(Runnable task) {
        Job job = Job.create(name, (ICoreRunnable) monitor -> task.run());
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }
}
