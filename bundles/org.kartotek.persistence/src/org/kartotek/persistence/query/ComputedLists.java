/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.rights.Session;

/**
 * The lists that were put in order by something computed, for their further pages: a list is computed once, when its first page is
 * read. Thread-safe.
 */
final class ComputedLists {
    private static final int MOST = 8;

    private final Map<Key, long[]> lists = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, long[]> eldest) {
            return size() > MOST;
        }
    };

    private record Key(Session session, CardQuery query) {
        Key(Session session, CardQuery query) {
            this.session = session;
            this.query = new CardQuery(query.kind(), List.of(), query.criterion(), query.order(), OptionalInt.empty());
        }
    }

    synchronized Optional<long[]> find(Session session, CardQuery query) {
        return Optional.ofNullable(lists.get(new Key(session, query)));
    }

    synchronized void put(Session session, CardQuery query, long[] ids) {
        lists.put(new Key(session, query), ids);
    }
}
