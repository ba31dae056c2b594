/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.theme;

import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the window. There is one accent; amber and red mean something and never stand alone. Text on each ground
 * has a contrast of at least 4.5 : 1.
 *
 * @param page ground of lists and cards
 * @param ground behind and between them
 * @param text what is read
 * @param quiet labels, absent values, hints
 * @param line hairlines
 * @param field the line under a field
 * @param accent focus, links, the chosen action
 * @param selected ground of the selected row
 * @param hover ground of the row under the pointer
 * @param amber attention
 * @param red wrong
 * @param warning ground of a notice that asks for attention
 * @param danger ground of a notice of something wrong
 */
public record Palette(
        RGB page,
        RGB ground,
        RGB text,
        RGB quiet,
        RGB line,
        RGB field,
        RGB accent,
        RGB selected,
        RGB hover,
        RGB amber,
        RGB red,
        RGB warning,
        RGB danger) {

    /** Dark text on white. */
    public static Palette light() {
        return new Palette(
                rgb(0xffffff),
                rgb(0xf4f5f7),
                rgb(0x1d2530),
                rgb(0x5a6573),
                rgb(0xe3e6ea),
                rgb(0x8b95a2),
                rgb(0x1c5fb8),
                rgb(0xdfeafb),
                rgb(0xf2f5f9),
                rgb(0xb25e00),
                rgb(0xb3261e),
                rgb(0xfff4de),
                rgb(0xfdecea));
    }

    /** Light text on slate. */
    public static Palette dark() {
        return new Palette(
                rgb(0x1f242b),
                rgb(0x181c22),
                rgb(0xe4e8ee),
                rgb(0x9fabb9),
                rgb(0x323943),
                rgb(0x6f7c8c),
                rgb(0x7fb2ff),
                rgb(0x2b4468),
                rgb(0x272d36),
                rgb(0xf0a94a),
                rgb(0xff8f85),
                rgb(0x40341c),
                rgb(0x472724));
    }

    private static RGB rgb(int colour) {
        return new RGB(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff);
    }
}
