/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.Optional;

/**
 * Which part of an ordered result is wanted. There is no row number in it: a page is found by the row before it, so that
 * the last page costs what the first one costs.
 *
 * @param size the most rows of the page
 * @param after the row before the page, or empty for the first page
 */
public record PageRequest(int size, Optional<PageKey> after) {

    public static PageRequest first(int size) {
        return new PageRequest(size, Optional.empty());
    }
}
