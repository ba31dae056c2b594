/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.engine;

import org.openpdf.text.FontFactory;
import org.openpdf.text.pdf.BaseFont;

/** Measures texts as PDF sets them. Needs the engine to be started, which is when the fonts become known. */
public final class PrintedWidth {
    /** How much wider bold letters are at most. */
    public static final double BOLD = 1.12;

    private static final String FAMILY = "Liberation Sans";
    private static final double UNITS = 1000;
    private static final float ANY_SIZE = 10;

    private final BaseFont font = FontFactory.getFont(FAMILY, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, ANY_SIZE)
            .getBaseFont();

    /** @return the width as a multiple of the font's size */
    public double of(String text) {
        return font.getWidth(text) / UNITS;
    }
}
