/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture made small. What it is made of comes from anywhere: its header is looked at before anything is decoded, lines and columns are
 * left out while it is decoded, so that it is never whole in memory, and decoding ends after some seconds. Immutable.
 */
public final class SmallPicture {
    /** The longer side is at most this many pixels. */
    public static final int LONGEST = 288;
    /** More pixels than the cameras of this decade have. */
    static final long MOST_PIXELS = 50_000_000;

    private static final int WIDEST = 20_000;
    private static final long PATIENCE_NANOS = 5_000_000_000L;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");

    private final int width;
    private final int height;
    private final int[] pixels;

    private SmallPicture(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** The picture in a file, or empty where it is none that can be shown. Takes up to some seconds. */
    public static Optional<SmallPicture> of(byte[] file) {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    return read(reader, in);
                }
            }
        } catch (IOException | RuntimeException notOne) {
            // made to do harm, or by a program that knew no better
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<SmallPicture> read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            int wide = reader.getWidth(0);
            int high = reader.getHeight(0);
            if (wide < 1 || high < 1 || wide > WIDEST || high > WIDEST || (long) wide * high > MOST_PIXELS) {
                return Optional.empty();
            }
            Deadline deadline = new Deadline(reader);
            reader.addIIOReadProgressListener(deadline);
            // twice as large as it will be: the mean of the pixels is finer than every second of them
            int step = Math.max(1, Math.max(wide, high) / (2 * LONGEST));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            var image = reader.read(0, param);
            if (deadline.passed) {
                return Optional.empty();
            }
            int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return Optional.of(new SmallPicture(image.getWidth(), image.getHeight(), all).within(LONGEST, LONGEST));
        } finally {
            reader.dispose();
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The colour of a pixel as {@code 0xAARRGGBB}. */
    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /** The same picture, no larger than this; a smaller one stays as it is. */
    public SmallPicture within(int widest, int highest) {
        double factor = Math.min(1, Math.min((double) widest / width, (double) highest / height));
        return factor == 1 ? this : scaled(Math.max(1, (int) Math.round(width * factor)), Math.max(1, (int) Math.round(height * factor)));
    }

    private SmallPicture scaled(int wide, int high) {
        int[] small = new int[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                small[y * wide + x] = mean(x * width / wide, y * height / high, (x + 1) * width / wide, (y + 1) * height / high);
            }
        }
        return new SmallPicture(wide, high, small);
    }

    /** Colours count as much as they are opaque. */
    private int mean(int left, int top, int right, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        int count = 0;
        for (int y = top; y < Math.max(bottom, top + 1); y++) {
            for (int x = left; x < Math.max(right, left + 1); x++) {
                int pixel = pixel(x, y);
                int opaque = pixel >>> 24;
                alpha += opaque;
                red += (long) opaque * (pixel >> 16 & 0xff);
                green += (long) opaque * (pixel >> 8 & 0xff);
                blue += (long) opaque * (pixel & 0xff);
                count++;
            }
        }
        long weight = Math.max(1, alpha);
        return (int) (alpha / count << 24 | red / weight << 16 | green / weight << 8 | blue / weight);
    }

    /** Ends the decoding of a picture that takes too long. */
    private static final class Deadline implements IIOReadProgressListener {
        private final long end = System.nanoTime() + PATIENCE_NANOS;
        private final ImageReader reader;
        private boolean passed;

        Deadline(ImageReader reader) {
            this.reader = reader;
        }

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            if (System.nanoTime() > end) {
                passed = true;
                reader.abort();
            }
        }

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {
            imageProgress(source, 0);
        }

        @Override
        public void imageComplete(ImageReader source) {
            // nothing to do
        }

        @Override
        public void readAborted(ImageReader source) {
            passed = true;
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {
            // one picture alone is read
        }

        @Override
        public void sequenceComplete(ImageReader source) {
            // one picture alone is read
        }

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
            // none is read
        }

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {
            // none is read
        }

        @Override
        public void thumbnailComplete(ImageReader source) {
            // none is read
        }
    }
}
