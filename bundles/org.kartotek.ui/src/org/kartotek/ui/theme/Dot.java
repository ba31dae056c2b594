/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.theme;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** A dot of one colour on nothing, for lists and menus: 16 pixels square at normal scale, and sharp at every other. */
public final class Dot extends ImageDescriptor {
    private static final int SIZE = 16;
    private static final double RADIUS = 4.5;
    private static final int OPAQUE = 255;

    private final Optional<RGB> colour;

    private Dot(Optional<RGB> colour) {
        this.colour = colour;
    }

    public static Dot of(RGB colour) {
        return new Dot(Optional.of(colour));
    }

    /** A place of the same size with nothing in it, so that words stand in line. */
    public static Dot none() {
        return new Dot(Optional.empty());
    }

    @Override
    public ImageData getImageData(int zoom) {
        int size = SIZE * zoom / 100;
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        data.alphaData = new byte[size * size];
        colour.ifPresent(present -> fill(data, present, RADIUS * zoom / 100));
        return data;
    }

    private static void fill(ImageData data, RGB colour, double radius) {
        int pixel = data.palette.getPixel(colour);
        double middle = data.width / 2.0;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                double over = radius + 0.5 - Math.hypot(x + 0.5 - middle, y + 0.5 - middle);
                data.setPixel(x, y, pixel);
                data.setAlpha(x, y, (int) (OPAQUE * Math.clamp(over, 0, 1)));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dot dot && dot.colour.equals(colour);
    }

    @Override
    public int hashCode() {
        return Objects.hash(colour);
    }
}
