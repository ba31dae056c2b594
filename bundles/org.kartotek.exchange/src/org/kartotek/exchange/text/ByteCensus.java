/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Looks at every byte of a file once and remembers which character sets it can be. */
final class ByteCensus {
    private long position;
    private long evenNuls;
    private long oddNuls;
    private boolean utf8 = true;
    private boolean windows = true;
    /** How many more bytes the character in UTF-8 needs. */
    private int following;
    /** Bounds of the next of them, by which overlong forms and surrogates are told. */
    private int lowest;

    private int highest;

    void count(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (b == 0) {
                countNul();
            }
            if (b >= 0x80 || following > 0) {
                checkUtf8(b);
                windows &= b != 0x81 && b != 0x8d && b != 0x8f && b != 0x90 && b != 0x9d;
            }
            position++;
        }
    }

    private void countNul() {
        if (position % 2 == 0) {
            evenNuls++;
        } else {
            oddNuls++;
        }
    }

    private void checkUtf8(int b) {
        if (following > 0) {
            utf8 &= b >= lowest && b <= highest;
            following--;
            lowest = 0x80;
            highest = 0xbf;
        } else {
            utf8 &= b >= 0xc2 && b <= 0xf4;
            following = b >= 0xf0 ? 3 : b >= 0xe0 ? 2 : 1;
            lowest = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
            highest = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
        }
        if (!utf8) {
            following = 0;
        }
    }

    boolean hasNul() {
        return evenNuls + oddNuls > 0;
    }

    boolean isUtf8() {
        return utf8 && following == 0;
    }

    /** Whether every byte is a character in Windows-1252. */
    boolean isWindows() {
        return windows;
    }

    /** Separators and digits have one zero byte in UTF-16, always on the same side. */
    Optional<Charset> utf16() {
        if (position % 2 != 0 || evenNuls > 0 && oddNuls > 0) {
            return Optional.empty();
        }
        return Optional.of(evenNuls > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
