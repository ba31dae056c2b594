/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.audit;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.function.LongConsumer;

/** Ids of many cards in few bytes: in ascending order, each as the distance to the one before, seven bits a byte. */
final class CardIds {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private CardIds() {}

    static byte[] write(Collection<Long> cards) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long before = 0;
        for (long card : cards.stream().sorted().distinct().toList()) {
            long distance = card - before;
            while (distance >= MORE) {
                bytes.write((int) (distance & (MORE - 1)) | MORE);
                distance >>>= BITS;
            }
            bytes.write((int) distance);
            before = card;
        }
        return bytes.toByteArray();
    }

    static void read(byte[] bytes, LongConsumer cards) {
        long card = 0;
        long distance = 0;
        int shift = 0;
        for (byte each : bytes) {
            distance |= (long) (each & (MORE - 1)) << shift;
            if (each < 0) {
                shift += BITS;
            } else {
                card += distance;
                cards.accept(card);
                distance = 0;
                shift = 0;
            }
        }
    }
}
