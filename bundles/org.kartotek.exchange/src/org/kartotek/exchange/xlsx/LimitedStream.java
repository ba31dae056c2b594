/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.kartotek.core.problem.KartotekException;

/** Stops a hostile file that would be unpacked into one endless row or text. */
final class LimitedStream extends InputStream {
    /** Bytes between two calls of {@link #renew}. */
    private static final long ALLOWANCE = 16L << 20;

    private final InputStream in;
    private long left = ALLOWANCE;

    LimitedStream(InputStream in) {
        this.in = in;
    }

    void renew() {
        left = ALLOWANCE;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        spend(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        spend(Math.max(0, read));
        return read;
    }

    private void spend(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new KartotekException(Messages.TOO_LONG.with(ALLOWANCE >> 20));
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
