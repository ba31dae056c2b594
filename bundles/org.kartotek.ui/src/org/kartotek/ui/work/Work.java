/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.work;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Work that takes its time: runs as a job that the status line shows, can be stopped there, and ends on the thread of the user
 * interface.
 *
 * @param <T> what comes of it
 */
public final class Work<T> extends Job {
    private static final AtomicLong COUNTER = new AtomicLong();

    private final long number = COUNTER.incrementAndGet();
    private final Task<T> task;
    private final DisplayExecutor userInterface;
    private Consumer<T> done = result -> {};
    private Consumer<RuntimeException> failed = Work::rethrow;
    private Runnable cancelled = () -> {};
    private volatile WorkProgress progress;
    private volatile boolean stoppable;

    /** What is done, away from the thread of the user interface. */
    @FunctionalInterface
    public interface Task<T> {
        T run(SubMonitor monitor);
    }

    /**
     * @param name what the status line says while it runs, such as "Importing customers.csv"
     */
    public Work(String name, Display display, Task<T> task) {
        super(name);
        this.task = task;
        this.userInterface = new DisplayExecutor(display);
    }

    /** @param then gets the result on the thread of the user interface */
    public Work<T> done(Consumer<T> then) {
        done = then;
        return this;
    }

    /** @param then gets what went wrong on the thread of the user interface */
    public Work<T> failed(Consumer<RuntimeException> then) {
        failed = then;
        return this;
    }

    /** @param then runs on the thread of the user interface after the user stopped the work */
    public Work<T> cancelled(Runnable then) {
        cancelled = then;
        stoppable = true;
        return this;
    }

    /** Begins. */
    public Work<T> start() {
        setPriority(Job.SHORT);
        schedule();
        return this;
    }

    /** Grows from one work to the next. */
    long number() {
        return number;
    }

    /** All works are of one family, see {@link RunningWorks}. */
    @Override
    public boolean belongsTo(Object family) {
        return family == Work.class;
    }

    /** How far it has come, from 0 to 100. Any thread. */
    public int percent() {
        return progress == null ? 0 : progress.percent();
    }

    /** Whether somebody asked to be told when it is stopped, so that it makes sense to offer that. Any thread. */
    public boolean isStoppable() {
        return stoppable;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            progress = new WorkProgress(monitor);
            T result = task.run(SubMonitor.convert(progress, getName(), 100));
            userInterface.execute(() -> done.accept(result));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            userInterface.execute(cancelled);
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            userInterface.execute(() -> failed.accept(e));
            return Status.OK_STATUS;
        } catch (Error e) {
            // whoever waits for the end is told of it, whatever it was
            userInterface.execute(() -> failed.accept(new IllegalStateException(e)));
            return Status.OK_STATUS;
        }
    }

    /** What nobody expects reaches the edge of the user interface, which reports it. */
    private static void rethrow(RuntimeException problem) {
        throw problem;
    }
}
