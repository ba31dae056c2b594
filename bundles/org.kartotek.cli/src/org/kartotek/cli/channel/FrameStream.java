/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.channel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Sends what is written to it as frames of one kind. */
final class FrameStream extends OutputStream {
    private static final int BUFFER = 1 << 14;

    private final Wire wire;
    private final byte kind;

    private FrameStream(Wire wire, byte kind) {
        this.wire = wire;
        this.kind = kind;
    }

    /** A stream of text; it has to be flushed at the end. */
    static PrintStream printing(Wire wire, byte kind) {
        return new PrintStream(new BufferedOutputStream(new FrameStream(wire, kind), BUFFER), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int sent = 0; sent < length; sent += BUFFER) {
            wire.writeFrame(kind, bytes, offset + sent, Math.min(BUFFER, length - sent));
        }
    }
}
