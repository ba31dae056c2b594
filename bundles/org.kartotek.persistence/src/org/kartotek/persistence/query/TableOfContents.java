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
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kartotek.core.query.ListIndex;
import org.kartotek.core.query.PageKey;

/** Walks a whole order once and keeps the place of every so many rows. */
final class TableOfContents {

    private TableOfContents() {}

    /** Of a list whose ids are known. */
    static ListIndex of(long[] ids, int stride) {
        List<PageKey> marks = new ArrayList<>();
        for (int i = stride - 1; i < ids.length; i += stride) {
            marks.add(ComputedOrder.place(ids[i]));
        }
        return new ListIndex(ids.length, stride, marks);
    }

    static ListIndex read(QueryRun run, int stride) throws SQLException {
        SortedMap<Long, PageKey> marks = new TreeMap<>();
        long count = run.places((number, row) -> {
            if (number % stride == 0) {
                marks.put(number, run.order().place(row));
            }
        });
        return new ListIndex(count, stride, List.copyOf(marks.values()));
    }
}
