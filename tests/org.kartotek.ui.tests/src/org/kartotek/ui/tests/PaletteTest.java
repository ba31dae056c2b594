/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.kartotek.ui.theme.Palette;
import org.kartotek.ui.theme.Tint;

/** Whatever is read can be read, light and dark. */
class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    /** The strokes of all icons, in both palettes. */
    private static final RGB ICON = new RGB(0x71, 0x7d, 0x8b);

    @Test
    void everyTextHasContrast() {
        for (Palette palette : List.of(Palette.light(), Palette.dark())) {
            for (RGB ground : List.of(palette.page(), palette.ground(), palette.hover(), palette.selected(), palette.warning(), palette.danger())) {
                atLeast(TEXT, palette.text(), ground);
            }
            for (RGB ink : List.of(palette.quiet(), palette.red(), palette.amber(), palette.accent())) {
                atLeast(TEXT, ink, palette.page());
            }
            atLeast(TEXT, palette.quiet(), palette.ground());
        }
    }

    @Test
    void everySignCanBeSeen() {
        for (Palette palette : List.of(Palette.light(), Palette.dark())) {
            atLeast(SIGN, ICON, palette.page());
            atLeast(SIGN, palette.field(), palette.page());
        }
    }

    @Test
    void everyColourOfAChoiceCanBeSeenAndReadOn() {
        for (Palette palette : List.of(Palette.light(), Palette.dark())) {
            for (int colour = 0; colour <= 0xffffff; colour += 0x030507) {
                Tint tint = Tint.of(String.format("#%06x", colour));
                atLeast(TEXT, palette.text(), tint.ground(palette));
                for (RGB ground : List.of(palette.page(), palette.hover(), palette.selected(), tint.ground(palette))) {
                    atLeast(SIGN, tint.dot(palette, ground), ground);
                }
            }
        }
    }

    private static void atLeast(double wanted, RGB ink, RGB ground) {
        double a = luminance(ink);
        double b = luminance(ground);
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(contrast >= wanted, ink + " on " + ground + ": " + contrast);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
