/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.table;

/** The rows of a list, of which only those that are seen are asked for. Thread of the user interface. */
public interface ListRows {
    int count();

    /**
     * @param column position among all columns of the list, seen or not
     */
    ListCell cell(int row, int column);

    /** Whether the user has marked a row, so that something is done with several of them at once. */
    default boolean isMarked(int row) {
        return false;
    }
}
