/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.drill;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the thread of the window for a sign of life, again and again, as a user does who moves the mouse. What counts is the time
 * from one sign to the next, so a block may come out some milliseconds too long, and never too short.
 */
final class ThreadWatch implements AutoCloseable {
    /** Between a sign of life and the next question, in milliseconds. */
    private static final int PAUSE = 4;
    /** A block of this length is looked into, in milliseconds. */
    private static final int LONG = 40;
    /** How often it is looked into, in milliseconds. */
    private static final int GLANCE = 8;
    private static final double NANOS = 1_000_000;

    private final Display display;
    private final Thread watched;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final EventWatch events = new EventWatch();
    private final Thread watch = new Thread(this::watch, "Watching the window");
    private String action = "";
    private Block longest = new Block("", 0, 0, 0, List.of());
    private volatile boolean closed;

    ThreadWatch(Display display) {
        this.display = display;
        watched = display.getThread();
        watch.setDaemon(true);
        watch.setPriority(Thread.MAX_PRIORITY);
    }

    void start() {
        display.syncExec(() -> events.start(display));
        watch.start();
    }

    /** From now on the user does this. Any thread. */
    synchronized void begin(String what) {
        action = what;
        events.reset();
        longest = new Block(what, 0, 0, 0, List.of());
    }

    /** The longest block since the action began. Any thread. */
    synchronized Block longest() {
        return new Block(action, events.longest() / NANOS, longest.millis(), longest.busyMillis(), longest.seen());
    }

    private void watch() {
        try {
            long last = System.nanoTime();
            long lastBusy = threads.getThreadCpuTime(watched.threadId());
            while (!closed) {
                List<StackTraceElement[]> seen = waitForSign(last);
                long now = System.nanoTime();
                long busy = threads.getThreadCpuTime(watched.threadId());
                note((now - last) / NANOS, (busy - lastBusy) / NANOS, seen);
                last = now;
                lastBusy = busy;
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SWTException gone) {
            closed = true;
        }
    }

    private List<StackTraceElement[]> waitForSign(long last) throws InterruptedException {
        CountDownLatch sign = new CountDownLatch(1);
        display.asyncExec(sign::countDown);
        List<StackTraceElement[]> seen = new ArrayList<>();
        while (!sign.await(GLANCE, TimeUnit.MILLISECONDS)) {
            if ((System.nanoTime() - last) / NANOS > LONG) {
                seen.add(watched.getStackTrace());
            }
        }
        return seen;
    }

    private synchronized void note(double millis, double busyMillis, List<StackTraceElement[]> seen) {
        if (millis > longest.millis()) {
            longest = new Block(action, 0, millis, busyMillis, seen);
        }
    }

    @Override
    public void close() {
        closed = true;
        watch.interrupt();
        display.asyncExec(() -> events.stop(display));
    }
}
