/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kartotek.core.query.Row;

/** The pages of a list that were read lately, by number. What was read before a change stays until it is read anew. */
final class PageCache {
    private static final int CAPACITY = 100;

    private final Map<Integer, Page> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Page> eldest) {
            return size() > CAPACITY;
        }
    };

    private record Page(List<Row> rows, boolean fresh) {}

    List<Row> rows(int number) {
        Page page = pages.get(number);
        return page == null ? List.of() : page.rows();
    }

    boolean isFresh(int number) {
        Page page = pages.get(number);
        return page != null && page.fresh();
    }

    void put(int number, List<Row> rows) {
        pages.put(number, new Page(rows, true));
    }

    /** From now on every page is to be read anew. */
    void markStale() {
        pages.replaceAll((number, page) -> new Page(page.rows(), false));
    }

    void removeAfter(int number) {
        pages.keySet().removeIf(each -> each > number);
    }

    void clear() {
        pages.clear();
    }

    /** Row number of a record on one of the pages, or -1. */
    int positionOf(long id, int pageSize) {
        for (Map.Entry<Integer, Page> entry : pages.entrySet()) {
            List<Row> rows = entry.getValue().rows();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).id() == id) {
                    return entry.getKey() * pageSize + i;
                }
            }
        }
        return -1;
    }
}
