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
 * A colour that somebody chose to mark something with, as it can be seen in light and in dark: as a dot it stands out from its ground
 * by 3 : 1 at least, as a ground text on it has 4.5 : 1.
 *
 * @param colour as it was chosen
 */
public record Tint(RGB colour) {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    private static final double STEP = 0.05;
    /** How much of the colour is in a ground at most. */
    private static final double SHARE = 0.3;

    /** @param colour as {@code #rrggbb} */
    public static Tint of(String colour) {
        int all = Integer.parseInt(colour.substring(1), 16);
        return new Tint(new RGB(all >> 16 & 0xff, all >> 8 & 0xff, all & 0xff));
    }

    /** The colour as {@code #rrggbb}. */
    public static String text(RGB colour) {
        return String.format("#%02x%02x%02x", colour.red, colour.green, colour.blue);
    }

    /** A ground on which the text of the palette can be read. */
    public RGB ground(Palette palette) {
        double share = SHARE;
        while (share > 0 && contrast(palette.text(), mixed(palette.page(), colour, share)) < TEXT) {
            share -= STEP;
        }
        return mixed(palette.page(), colour, Math.max(0, share));
    }

    /** The colour of a dot on a ground: the chosen one, or as much nearer to the text as is needed to see it. */
    public RGB dot(Palette palette, RGB ground) {
        double share = 0;
        while (share < 1 && contrast(mixed(colour, palette.text(), share), ground) < SIGN) {
            share += STEP;
        }
        return mixed(colour, palette.text(), Math.min(1, share));
    }

    private static RGB mixed(RGB from, RGB to, double share) {
        return new RGB(
                channel(from.red, to.red, share), channel(from.green, to.green, share), channel(from.blue, to.blue, share));
    }

    private static int channel(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** From 1 for the same to 21 for black on white. */
    public static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
