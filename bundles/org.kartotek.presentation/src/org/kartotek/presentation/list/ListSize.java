/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.list;

/**
 * How long a list is, as far as it is known.
 *
 * @param rows number of rows
 * @param exact whether there are exactly so many; otherwise there are at least so many
 */
public record ListSize(long rows, boolean exact) {
    /** Nothing is known yet. */
    static final ListSize NOTHING_YET = new ListSize(0, false);
}
