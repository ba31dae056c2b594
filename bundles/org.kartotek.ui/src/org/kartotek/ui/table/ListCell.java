/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.table;

import java.util.List;
import org.kartotek.ui.theme.Tint;

/**
 * What a cell shows.
 *
 * @param text the words
 * @param tone how they are written
 * @param tints dots in front of the words; they say nothing that the words do not say
 */
public record ListCell(String text, Tone tone, List<Tint> tints) {
    /** A row that is on its way. */
    public static final ListCell WAITING = new ListCell("", Tone.WAITING);

    public ListCell {
        tints = List.copyOf(tints);
    }

    /** Words alone. */
    public ListCell(String text, Tone tone) {
        this(text, tone, List.of());
    }

    /** How a cell is written. */
    public enum Tone {
        NORMAL,
        /** Stands back: an absent value. */
        QUIET,
        /** Not there yet; drawn as a grey bar. */
        WAITING
    }
}
