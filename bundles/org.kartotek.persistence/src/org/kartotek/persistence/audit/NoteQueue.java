/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.kartotek.core.problem.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is taken down while somebody works, and written a moment later in the background, so that nobody waits for it and no transaction
 * that is rolled back takes it along. Of equal notes of one moment one is written, with their number. Thread-safe.
 *
 * @param <N> a note
 */
final class NoteQueue<N> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NoteQueue.class);
    /** As many are kept while the database cannot be reached. */
    private static final int MOST_KEPT = 10_000;
    /** Until it is tried once more to write what could not be written. */
    private static final int PAUSES_AGAIN = 10;

    private final long pauseMillis;
    private final Writer<N> writer;
    private final Object writing = new Object();
    private Map<N, Long> waiting = new LinkedHashMap<>();
    private ScheduledThreadPoolExecutor clock;
    private boolean scheduled;
    private boolean closed;

    /** Writes notes for good. */
    @FunctionalInterface
    interface Writer<N> {
        /** @param notes each with how often it was taken down, in order */
        void write(Map<N, Long> notes);
    }

    /** @param pauseMillis from the first note to the writing */
    NoteQueue(long pauseMillis, Writer<N> writer) {
        this.pauseMillis = pauseMillis;
        this.writer = writer;
    }

    /** Takes a note down, and returns at once. */
    synchronized void add(N note) {
        waiting.merge(note, 1L, Long::sum);
        schedule(pauseMillis);
    }

    private void schedule(long millis) {
        if (!scheduled && !closed) {
            scheduled = true;
            clock().schedule(this::flush, millis, TimeUnit.MILLISECONDS);
        }
    }

    private ScheduledThreadPoolExecutor clock() {
        if (clock == null) {
            clock = new ScheduledThreadPoolExecutor(1, work -> {
                Thread thread = new Thread(work, "kartotek-audit");
                thread.setDaemon(true);
                return thread;
            });
            clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        }
        return clock;
    }

    /** Writes what waits. Where that fails it is said in the log of the program: what was refused stays refused. */
    void flush() {
        synchronized (writing) {
            Map<N, Long> notes = taken();
            if (notes.isEmpty()) {
                return;
            }
            try {
                writer.write(notes);
            } catch (UnavailableException later) {
                LOG.warn("{} entries of the audit log wait", notes.size(), later);
                putBack(notes);
            } catch (RuntimeException e) {
                LOG.error("{} entries of the audit log could not be written", notes.size(), e);
            }
        }
    }

    private synchronized Map<N, Long> taken() {
        Map<N, Long> notes = waiting;
        waiting = new LinkedHashMap<>();
        scheduled = false;
        return notes;
    }

    /** They are tried again some pauses later. */
    private synchronized void putBack(Map<N, Long> notes) {
        Map<N, Long> all = new LinkedHashMap<>(notes);
        waiting.forEach((note, times) -> all.merge(note, times, Long::sum));
        if (all.size() <= MOST_KEPT) {
            waiting = all;
        }
        schedule(pauseMillis * PAUSES_AGAIN);
    }

    /** Writes what waits; what comes later is not written any more. */
    @Override
    public void close() {
        flush();
        synchronized (this) {
            closed = true;
            if (clock != null) {
                clock.shutdown();
            }
        }
    }
}
