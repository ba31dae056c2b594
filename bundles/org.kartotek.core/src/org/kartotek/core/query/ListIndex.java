/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.List;

/**
 * The table of contents of a long list: how many rows there are, and the place of every {@code stride}-th, so that a list
 * can jump anywhere and read one page from there.
 *
 * @param count number of rows of the result
 * @param stride distance of the marks in rows
 * @param marks the places of the rows number {@code stride - 1}, {@code 2 * stride - 1}, …: ask for the page after
 *     {@code marks.get(i)} to get the rows from number {@code (i + 1) * stride} on
 */
public record ListIndex(long count, int stride, List<PageKey> marks) {
    public ListIndex {
        marks = List.copyOf(marks);
    }
}
