/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.channel;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Whole numbers, texts and frames on a socket. Reading and writing may happen on two threads at once, which the streams of
 * {@link java.nio.channels.Channels} do not allow on every Java; writing on several.
 */
final class Wire implements AutoCloseable {
    private static final int LONGEST_TEXT = 1 << 20;

    private final SocketChannel socket;

    Wire(SocketChannel socket) {
        this.socket = socket;
    }

    /** To the process that listens there. */
    static Wire to(Path socket) throws IOException {
        return new Wire(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
    }

    void writeInt(int number) throws IOException {
        write(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
    }

    void writeText(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_TEXT) {
            throw new IOException("text too long");
        }
        write(ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).flip());
    }

    void writeFrame(byte kind, byte[] bytes, int offset, int length) throws IOException {
        write(ByteBuffer.allocate(1 + Integer.BYTES + length).put(kind).putInt(length).put(bytes, offset, length).flip());
    }

    private synchronized void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            socket.write(bytes);
        }
    }

    int readInt() throws IOException {
        return read(Integer.BYTES).getInt();
    }

    String readText() throws IOException {
        return new String(readBytes(), StandardCharsets.UTF_8);
    }

    byte readByte() throws IOException {
        return read(1).get();
    }

    byte[] readBytes() throws IOException {
        int length = readInt();
        if (length < 0 || length > LONGEST_TEXT) {
            throw new IOException("text too long");
        }
        return read(length).array();
    }

    private ByteBuffer read(int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (socket.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    /** Waits until the other side is gone. */
    void awaitEnd() {
        int read = 0;
        while (read >= 0) {
            try {
                read = socket.read(ByteBuffer.allocate(1));
            } catch (IOException gone) {
                read = -1;
            }
        }
    }

    /** Tells the other side that nothing more comes; what it sends can still be read. */
    void endWriting() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
