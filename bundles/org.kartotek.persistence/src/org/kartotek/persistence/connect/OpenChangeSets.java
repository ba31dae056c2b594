/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.connect;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The change sets that are being written in several transactions; their cards are hidden until they are done. Only the embedded
 * database has any, and it has one process, so that memory knows them all. Thread-safe.
 */
public final class OpenChangeSets {
    private volatile Set<Long> ids = Set.of();

    /** The ids, usually none. */
    public Set<Long> ids() {
        return ids;
    }

    public synchronized void opened(long id) {
        Set<Long> more = new TreeSet<>(ids);
        more.add(id);
        ids = Set.copyOf(more);
    }

    public synchronized void closed(long id) {
        ids = ids.stream().filter(each -> each != id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The condition that hides their records.
     *
     * @param column with the id of the change set that wrote the row last
     * @return {@code column not in (…)}, or an empty text where none is open
     */
    public String hiding(String column) {
        Set<Long> open = ids;
        return open.isEmpty()
                ? ""
                : open.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", column + " not in (", ")"));
    }
}
