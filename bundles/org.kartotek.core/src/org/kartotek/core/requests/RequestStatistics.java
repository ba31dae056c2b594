/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.requests;

import java.util.List;
import java.util.OptionalDouble;
import org.kartotek.core.query.Criterion;

/**
 * Cases in figures.
 *
 * @param total their number
 * @param open those that are neither solved nor closed
 * @param old open ones that came in more than {@link #OLD} days ago
 * @param solved how many tell how long it took
 * @param average days from the day on which a case was opened to the one on which it was closed; empty where none tells
 * @param median the same, of the case in the middle
 * @param statuses by status, in the order of the choice list
 * @param categories by category
 * @param priorities by priority
 * @param months by the month in which they were opened, the last twelve
 */
public record RequestStatistics(
        Part total,
        Part open,
        Part old,
        long solved,
        OptionalDouble average,
        OptionalDouble median,
        List<Part> statuses,
        List<Part> categories,
        List<Part> priorities,
        List<Part> months) {
    /** Days after which a case that is still open wants to be looked at. */
    public static final int OLD = 14;

    public RequestStatistics {
        statuses = List.copyOf(statuses);
        categories = List.copyOf(categories);
        priorities = List.copyOf(priorities);
        months = List.copyOf(months);
    }

    /**
     * Some of the cases.
     *
     * @param key of the choice, empty where none is known; the month as {@code 2026-03}; empty for figures that are none of these
     * @param count their number
     * @param which they are, among those that were asked for
     */
    public record Part(String key, long count, Criterion which) {}
}
