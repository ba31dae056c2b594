/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.cards;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.persistence.connect.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The persistence units of an open card index, one for each set of readable fields. They are made on a thread of their own, a while
 * after they are wanted: making the first takes seconds, which neither the start of the window nor a short command should lose.
 * Thread-safe.
 */
final class EntityUnits implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EntityUnits.class);
    private static final long PATIENCE_SECONDS = 3;
    /** Longer than any reading of a card takes. */
    private static final long FAREWELL_SECONDS = 60;

    private final Database database;
    private final List<EntityUnit> units = new CopyOnWriteArrayList<>();
    private final List<Catalogue> requested = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService maker = Executors.newSingleThreadScheduledExecutor(EntityUnits::thread);

    private boolean closed;

    EntityUnits(Database database) {
        this.database = database;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "Kartotek entities");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** The unit for these fields, if it is ready. */
    Optional<EntityUnit> ready(Catalogue readable) {
        return units.stream().filter(unit -> unit.maps(readable)).findFirst();
    }

    /** Has the unit for these fields made, unless that is under way. One that fails is not tried again. */
    void request(Catalogue readable) {
        synchronized (requested) {
            if (requested.stream().anyMatch(each -> EntityUnit.sameFields(each, readable))) {
                return;
            }
            requested.add(readable);
        }
        try {
            maker.schedule(() -> make(readable), PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("Closed meanwhile", e);
        }
    }

    private void make(Catalogue readable) {
        if (readable.version() < database.catalogue().version()) {
            // changed meanwhile: whoever opens the next card asks for the new one
            requested.remove(readable);
            return;
        }
        try {
            add(new EntityUnit(database, readable));
        } catch (RuntimeException e) {
            // cards are still read, without entities
            if (!maker.isShutdown()) {
                LOG.warn("The entities could not be made ready", e);
            }
        }
    }

    private synchronized void add(EntityUnit unit) {
        if (closed) {
            unit.close();
        } else {
            units.add(unit);
            retireOlderThan(unit.version());
        }
    }

    private void retireOlderThan(long version) {
        requested.removeIf(each -> each.version() < version);
        for (EntityUnit unit : units) {
            if (unit.version() < version) {
                units.remove(unit);
                maker.schedule(unit::close, FAREWELL_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        maker.shutdownNow();
        units.forEach(EntityUnit::close);
        units.clear();
    }
}
