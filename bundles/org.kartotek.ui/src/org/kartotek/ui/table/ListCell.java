/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.table;

/**
 * What a cell shows.
 *
 * @param text the words
 * @param tone how they are written
 */
public record ListCell(String text, Tone tone) {
    /** A row that is on its way. */
    public static final ListCell WAITING = new ListCell("", Tone.WAITING);

    /** How a cell is written. */
    public enum Tone {
        NORMAL,
        /** Stands back: an absent value. */
        QUIET,
        /** Not there yet; drawn as a grey bar. */
        WAITING
    }
}
