/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.vcard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Reads lines of any length, of which it keeps the first part. */
final class LineReader implements AutoCloseable {
    private final BufferedReader reader;
    private final int longest;
    private long line;
    private boolean afterReturn;

    /** @param longest characters of a line that are kept */
    LineReader(Reader reader, int longest) {
        this.reader = new BufferedReader(reader, 1 << 16);
        this.longest = longest;
    }

    /** @return the next line without its end, or null after the last one */
    String next() throws IOException {
        StringBuilder text = new StringBuilder();
        int c = read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
            if (text.length() < longest) {
                text.append((char) c);
            }
        }
        afterReturn = c == '\r';
        line++;
        return text.toString();
    }

    /** The first character of a line; the line feed after a return belongs to the line before. */
    private int read() throws IOException {
        int c = reader.read();
        return c == '\n' && afterReturn ? reader.read() : c;
    }

    /** Number of the line that was read last, from 1. */
    long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
