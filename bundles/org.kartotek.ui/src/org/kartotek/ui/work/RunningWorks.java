/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.work;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;

/** The works that have begun and not come to their end. */
public final class RunningWorks {
    private static final long GLANCE_MILLIS = 20;

    /** In the order in which they began. Any thread. */
    public List<Work<?>> list() {
        return Arrays.stream(Job.getJobManager().find(Work.class))
                .flatMap(job -> job instanceof Work<?> work ? Stream.<Work<?>>of(work) : Stream.of())
                .sorted(Comparator.comparingLong(Work::number))
                .toList();
    }

    /**
     * Asks all of them to stop, and waits until they have; one that cannot be stopped comes to its end.
     *
     * @param patience the longest wait, in milliseconds
     * @param meanwhile done again and again; says whether there may be more to do at once
     * @return whether none is running any more
     */
    public boolean stop(long patience, BooleanSupplier meanwhile) {
        list().forEach(Work::cancel);
        long end = System.currentTimeMillis() + patience;
        while (!list().isEmpty() && System.currentTimeMillis() < end) {
            if (!meanwhile.getAsBoolean()) {
                pause();
            }
        }
        return list().isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
