/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.design;

import java.util.List;

/**
 * A page and the size of its letters.
 *
 * @param landscape whether the long edge is at the top
 * @param fontSize of the rows in points
 */
record Paper(boolean landscape, double fontSize) {
    /** The choices, best first. */
    static final List<Paper> CHOICES =
            List.of(new Paper(false, 9), new Paper(true, 9), new Paper(true, 8), new Paper(true, 7));

    /** A4 without the margins of the designs, in points. */
    private static final double PORTRAIT = (210 - 2 * 18) * 72 / 25.4;

    private static final double LANDSCAPE = (297 - 2 * 18) * 72 / 25.4;

    /** Width between the margins in points. */
    double width() {
        return landscape ? LANDSCAPE : PORTRAIT;
    }
}
