/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.persistence.schema.Dialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a server give up statements whose answers nobody waits for any more. The embedded engine cannot: there a run ends at the next row
 * that comes. Thread-safe.
 */
final class StatementCancelling {
    private static final Logger LOG = LoggerFactory.getLogger(StatementCancelling.class);
    /** Most statements are done before anybody looks. */
    private static final long LOOK_MILLIS = 100;

    private static final long IDLE_SECONDS = 10;

    /** Null where the database cannot. */
    private final ScheduledThreadPoolExecutor clock;

    StatementCancelling(Dialect dialect) {
        clock = dialect == Dialect.POSTGRESQL ? clock() : null;
    }

    /** Its thread ends when there is nothing to watch, so that nobody has to close it. */
    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "Kartotek cancelling");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        return clock;
    }

    /** Looks at a monitor until the watch is closed. */
    Watch watch(IProgressMonitor monitor) {
        return new Watch(monitor);
    }

    /** Watches over one statement that runs. */
    final class Watch implements AutoCloseable {
        private final IProgressMonitor monitor;
        private ScheduledFuture<?> looking;
        private boolean ended;

        private Watch(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        /** Begins, before the statement does. */
        void over(Statement statement) {
            if (clock != null) {
                looking = clock.scheduleWithFixedDelay(() -> look(statement), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        private synchronized void look(Statement statement) {
            if (ended || !monitor.isCanceled()) {
                return;
            }
            ended = true;
            try {
                statement.cancel();
            } catch (SQLException e) {
                LOG.debug("A statement goes on to its end", e);
            }
        }

        /** Waits for a cancellation that is under way: it must not hit the next statement of the connection. */
        @Override
        public void close() {
            synchronized (this) {
                ended = true;
            }
            if (looking != null) {
                looking.cancel(false);
            }
        }
    }
}
