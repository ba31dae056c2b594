/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.kartotek.core.problem.KartotekException;

/** Stops a hostile file that would be unpacked into one endless row or text. */
public final class LimitedStream extends InputStream {
    private final InputStream in;
    private final long allowance;
    private final Supplier<KartotekException> tooLong;
    private long left;

    /**
     * @param allowance bytes between two calls of {@link #renew}
     * @param tooLong what is thrown where there are more
     */
    public LimitedStream(InputStream in, long allowance, Supplier<KartotekException> tooLong) {
        this.in = in;
        this.allowance = allowance;
        this.tooLong = tooLong;
        this.left = allowance;
    }

    /** What was read so far does not count any more. */
    public void renew() {
        left = allowance;
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
            throw tooLong.get();
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
