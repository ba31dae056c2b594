/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kartotek.presentation.documents.SmallPicture;

/** Pictures become small, and those that are made to do harm become nothing. */
class SmallPictureTest {
    private static byte[] picture(String format, int width, int height, int argb) throws IOException {
        int type = format.equals("jpg") ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(width, height, type);
        int[] line = new int[width];
        Arrays.fill(line, argb);
        for (int y = 0; y < height; y++) {
            image.setRGB(0, y, width, 1, line, 0, width);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    @Test
    void keepsItsShapeAndColour() throws IOException {
        SmallPicture small = SmallPicture.of(picture("png", 3000, 1500, 0xff336699)).orElseThrow();
        assertEquals(SmallPicture.LONGEST, small.width());
        assertEquals(SmallPicture.LONGEST / 2, small.height());
        assertEquals(0xff336699, small.pixel(100, 100));
        SmallPicture head = small.within(96, 48);
        assertEquals(96, head.width());
        assertEquals(48, head.height());
        assertTrue(SmallPicture.of(picture("jpg", 2000, 2000, 0xff00ff00)).isPresent());
        assertTrue(SmallPicture.of(picture("gif", 20, 10, 0xff00ff00)).isPresent());
        SmallPicture tiny = SmallPicture.of(picture("png", 5, 3, 0x80ff0000)).orElseThrow();
        assertEquals(5, tiny.within(96, 48).width());
    }

    /** A picture of some kilobytes whose pixels would take gigabytes. */
    private static byte[] bomb(int width, int height, int lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(head);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(body)) {
            byte[] line = new byte[1 + 3 * width];
            for (int i = 0; i < lines; i++) {
                deflater.write(line);
            }
        }
        chunk(out, "IDAT", body.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] bytes) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(bytes);
        data.writeInt(bytes.length);
        data.write(name);
        data.write(bytes);
        data.writeInt((int) sum.getValue());
    }

    @Test
    void picturesOfImmenseSizeAreNotDecoded() throws IOException {
        byte[] wide = bomb(19_999, 19_999, 10);
        byte[] endless = bomb(1, Integer.MAX_VALUE, 1000);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertEquals(Optional.empty(), SmallPicture.of(wide));
            assertEquals(Optional.empty(), SmallPicture.of(endless));
        });
    }

    @Test
    void aLargeOneNeedsLittleMemory() throws IOException {
        byte[] large = bomb(7_000, 7_000, 7_000);
        assertTrue(large.length < 300_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SmallPicture.of(large));
    }

    @Test
    void whatIsBrokenIsNoPicture() throws IOException {
        byte[] whole = picture("png", 200, 200, 0xff123456);
        byte[] jpeg = picture("jpg", 200, 200, 0xff123456);
        Random random = new Random(3);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 300; i++) {
                byte[] from = i % 2 == 0 ? whole : jpeg;
                byte[] broken = Arrays.copyOf(from, 1 + random.nextInt(from.length));
                for (int j = 0; j < 5; j++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                SmallPicture.of(broken);
            }
        });
        assertEquals(Optional.empty(), SmallPicture.of(new byte[0]));
        assertEquals(Optional.empty(), SmallPicture.of("<svg/>".getBytes(StandardCharsets.UTF_8)));
    }
}
