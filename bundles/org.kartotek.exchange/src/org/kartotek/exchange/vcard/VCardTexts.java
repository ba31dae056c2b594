/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.vcard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.exchange.text.TextFile;

/**
 * Takes a file of vCards apart at the lines where they begin and end, so that a broken one does not take its neighbours with it. One
 * thread at a time.
 */
public final class VCardTexts implements AutoCloseable {
    static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";
    /** Longest card in characters: pictures stand in them. */
    static final int LONGEST = 8 << 20;

    private final Path path;
    private final LineReader lines;
    private String pending;

    VCardTexts(Path path, LineReader lines) {
        this.path = path;
        this.lines = lines;
    }

    /**
     * @return the next vCard, or what stands between two of them; empty at the end of the file
     * @throws org.kartotek.core.problem.KartotekException where the file cannot be read on
     */
    public Optional<VCardText> next() {
        try {
            String first = pending == null ? lines.next() : pending;
            pending = null;
            while (first != null && first.isBlank()) {
                first = lines.next();
            }
            return first == null ? Optional.empty() : Optional.of(is(first, BEGIN) ? card(first) : stray(first));
        } catch (IOException failed) {
            throw TextFile.unreadable(path, failed);
        }
    }

    private VCardText card(String first) throws IOException {
        long begin = lines.line();
        StringBuilder text = new StringBuilder(first).append("\r\n");
        int depth = 1;
        boolean agent = false;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (is(line, BEGIN) && !agent) {
                pending = line;
                return broken(begin, text, Messages.NO_END.with(END));
            }
            depth += is(line, BEGIN) ? 1 : is(line, END) ? -1 : 0;
            agent = line.toUpperCase(Locale.ROOT).startsWith("AGENT") || agent && line.isBlank();
            if (text.length() <= LONGEST) {
                text.append(line).append("\r\n");
            }
            if (depth == 0) {
                return text.length() > LONGEST
                        ? broken(begin, new StringBuilder(), Messages.TOO_LONG.with(LONGEST))
                        : new VCardText(begin, text.toString(), Optional.empty());
            }
        }
        return broken(begin, text, Messages.NO_END_OF_FILE.with(END));
    }

    private VCardText stray(String first) throws IOException {
        long begin = lines.line();
        StringBuilder text = new StringBuilder(first).append("\r\n");
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (is(line, BEGIN)) {
                pending = line;
                break;
            }
            if (text.length() <= LONGEST) {
                text.append(line).append("\r\n");
            }
        }
        return broken(begin, text, Messages.NO_BEGIN.with(BEGIN));
    }

    private static VCardText broken(long line, StringBuilder text, Sentence problem) {
        return new VCardText(line, text.toString(), Optional.of(problem));
    }

    private static boolean is(String line, String mark) {
        return line.strip().equalsIgnoreCase(mark);
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
