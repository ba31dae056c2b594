/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.sql.SQLException;
import java.util.Arrays;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Takes the times of operations. */
final class Stopwatch {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int LEAST_WARM_UP = 10;
    private static final int WARM_UP_PART = 4;

    private final int times;
    private final int warmUp;
    private final IProgressMonitor monitor;

    /**
     * @param times how often each operation is measured
     */
    Stopwatch(int times, IProgressMonitor monitor) {
        this(times, Math.max(LEAST_WARM_UP, times / WARM_UP_PART), monitor);
    }

    /** @param warmUp how often it is done before, without being measured */
    Stopwatch(int times, int warmUp, IProgressMonitor monitor) {
        this.times = times;
        this.warmUp = warmUp;
        this.monitor = monitor;
    }

    Figure measure(Operation operation, String role) throws SQLException {
        double[] ours = new double[times];
        double[] raw = new double[times];
        for (int i = -warmUp; i < times; i++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            int time = i + warmUp;
            operation.prepare();
            // who comes second finds the pages in memory: that changes sides each time
            boolean oursFirst = time % 2 == 0;
            double first = oursFirst ? ours(operation, time) : raw(operation, time);
            double second = oursFirst ? raw(operation, time) : ours(operation, time);
            if (i >= 0) {
                ours[i] = oursFirst ? first : second;
                raw[i] = oursFirst ? second : first;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(raw);
        return new Figure(operation.name(), role, at(ours, 50), at(ours, 95), at(raw, 50), at(raw, 95));
    }

    private static double ours(Operation operation, int time) throws SQLException {
        long start = System.nanoTime();
        operation.ours(time);
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static double raw(Operation operation, int time) throws SQLException {
        long start = System.nanoTime();
        operation.raw(time);
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
