/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

/** A change set that is being written. */
public final class OpenSet {
    private final long id;
    private final boolean takesBack;
    private int rows;

    /**
     * @param id of the change set
     * @param takesBack whether it undoes another one
     */
    public OpenSet(long id, boolean takesBack) {
        this.id = id;
        this.takesBack = takesBack;
    }

    public long id() {
        return id;
    }

    boolean takesBack() {
        return takesBack;
    }

    /** The number of the next row of its history, from 1 on. */
    int nextRow() {
        return ++rows;
    }

    /** Rows so far, to come back to after a transaction was rolled back. */
    public int rows() {
        return rows;
    }

    /** Forgets the rows after the first {@code count}. */
    public void backTo(int count) {
        rows = count;
    }
}
