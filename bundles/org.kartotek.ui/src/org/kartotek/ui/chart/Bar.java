/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.chart;

import java.util.Optional;
import org.kartotek.ui.theme.Tint;

/**
 * One bar.
 *
 * @param name what it is about
 * @param size how long it is, in whatever all bars of a chart are measured
 * @param told the same in words
 * @param tint its colour; the accent where it has none
 */
public record Bar(String name, long size, String told, Optional<Tint> tint) {
    /** In the colour of the accent. */
    public Bar(String name, long size, String told) {
        this(name, size, told, Optional.empty());
    }

    /** As it is read out. */
    String spoken() {
        return name + ": " + told;
    }
}
