/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.connect;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear of change sets that were committed in this process. Thread-safe. */
public final class CommitListeners {
    private static final Logger LOG = LoggerFactory.getLogger(CommitListeners.class);

    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    /**
     * @return removes the listener when run
     */
    public Runnable add(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells everybody on this thread. The change set is committed: a listener that fails cannot take that back. */
    public void committed(long changeSet) {
        for (LongConsumer listener : listeners) {
            try {
                listener.accept(changeSet);
            } catch (RuntimeException e) {
                LOG.warn("A listener failed on change set {}", changeSet, e);
            }
        }
    }
}
