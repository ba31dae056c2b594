/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.kartotek.core.problem.KartotekException;

/**
 * The character set of a file: by its byte order mark, or else by all of its bytes. What is not UTF-8 and holds no NUL is read as
 * Windows-1252, which contains Latin-1.
 *
 * @param charset of the text
 * @param mark length of the byte order mark in bytes, or 0
 */
record Encoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** UTF-32LE first: its mark begins with that of UTF-16LE. */
    private static final List<Mark> MARKS = List.of(
            new Mark("UTF-32LE", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0}),
            new Mark("UTF-32BE", new byte[] {0, 0, (byte) 0xfe, (byte) 0xff}),
            new Mark("UTF-8", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}),
            new Mark("UTF-16LE", new byte[] {(byte) 0xff, (byte) 0xfe}),
            new Mark("UTF-16BE", new byte[] {(byte) 0xfe, (byte) 0xff}));

    private record Mark(String charset, byte[] bytes) {
        boolean opens(byte[] file) {
            return file.length >= bytes.length && Arrays.equals(bytes, Arrays.copyOf(file, bytes.length));
        }
    }

    /** The character set that the user named; a byte order mark is skipped where it is that of this set. */
    static Encoding named(String name, byte[] start) {
        try {
            Charset charset = Charset.forName(name.strip());
            int mark = MARKS.stream()
                    .filter(each -> each.opens(start) && each.charset().equals(charset.name()))
                    .mapToInt(each -> each.bytes().length)
                    .findFirst()
                    .orElse(0);
            return new Encoding(charset, mark);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new KartotekException(Messages.NO_ENCODING.with(name), unknown);
        }
    }

    /**
     * @throws KartotekException where the bytes are no text
     */
    static Encoding of(Path file, byte[] start) throws IOException {
        for (Mark mark : MARKS) {
            if (mark.opens(start)) {
                return new Encoding(Charset.forName(mark.charset()), mark.bytes().length);
            }
        }
        ByteCensus census = new ByteCensus();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                census.count(buffer, count);
            }
        }
        return new Encoding(verdict(census, file), 0);
    }

    private static Charset verdict(ByteCensus census, Path file) {
        if (census.hasNul()) {
            return census.utf16().orElseThrow(() -> new KartotekException(Messages.NUL_BYTES.with(name(file))));
        }
        if (census.isUtf8()) {
            return StandardCharsets.UTF_8;
        }
        if (census.isWindows()) {
            return WINDOWS;
        }
        throw new KartotekException(Messages.ENCODING_UNCLEAR.with(name(file)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
