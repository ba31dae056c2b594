/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.problem.KartotekException;

/** A file of comma-separated values whose character set and separator are settled. It can be read any number of times. */
public final class CsvFile {
    private static final int START = 8;
    private static final int LONGEST_FIRST_LINE = 1 << 20;
    private static final String SEPARATORS = ",;\t|";

    /** Files that are often given a wrong ending, by their first bytes. */
    private static final Map<String, String> OTHER_KINDS = Map.of(
            "PK\u0003\u0004", "a ZIP archive or a workbook of Excel or LibreOffice",
            "\u00d0\u00cf\u0011\u00e0", "an old workbook of Excel",
            "%PDF", "a PDF document",
            "\u001f\u008b", "a compressed file",
            "{\\rtf", "a document of a word processor",
            "SQLite ", "a database");

    private final Path path;
    private final CsvDialect dialect;

    private CsvFile(Path path, CsvDialect dialect) {
        this.path = path;
        this.dialect = dialect;
    }

    /**
     * @param encoding name of the character set, or empty to find it out
     * @param separator between cells, or empty to find it out from the first line
     * @throws KartotekException where the file does not exist, is empty, or is something else than text
     */
    public static CsvFile open(Path path, Optional<String> encoding, Optional<Character> separator) {
        try {
            byte[] start = start(path);
            refuseOtherKinds(path, start);
            Encoding found = encoding.isPresent() ? Encoding.named(encoding.get(), start) : Encoding.of(path, start);
            CsvDialect dialect = new CsvDialect(found.charset(), found.mark(), ',');
            char between = separator.isPresent() ? separator.get() : separator(path, dialect);
            return new CsvFile(path, new CsvDialect(found.charset(), found.mark(), between));
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    private static byte[] start(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new KartotekException(path + " is a folder. Name a CSV file.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(START);
            if (start.length == 0) {
                throw new KartotekException("The file " + path.getFileName() + " is empty.");
            }
            return start;
        }
    }

    private static void refuseOtherKinds(Path path, byte[] start) {
        String text = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
        OTHER_KINDS.forEach((magic, kind) -> {
            if (text.startsWith(magic)) {
                throw new KartotekException(path.getFileName() + " is no CSV file but " + kind + ". Open it in the program that made"
                        + " it, save it as CSV and import that.");
            }
        });
    }

    /** The candidate that stands most often outside quotes in the first line; the comma where none does. */
    private static char separator(Path path, CsvDialect dialect) throws IOException {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        try (Reader reader = new BufferedReader(reader(path, dialect))) {
            int c = reader.read();
            for (int n = 0; c >= 0 && n < LONGEST_FIRST_LINE && (quoted || c != '\n' && c != '\r'); n++) {
                quoted ^= c == '"';
                int candidate = SEPARATORS.indexOf(c);
                if (!quoted && candidate >= 0) {
                    counts[candidate]++;
                }
                c = reader.read();
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static Reader reader(Path path, CsvDialect dialect) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.skipNBytes(dialect.mark());
        return new InputStreamReader(
                in,
                dialect.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** How the file is written. */
    public CsvDialect dialect() {
        return dialect;
    }

    /** Reads the file from its start; the caller closes the rows. */
    public CsvRows rows() {
        try {
            return new CsvRows(path, reader(path, dialect), dialect);
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    private static KartotekException unreadable(Path path, IOException cause) {
        return switch (cause) {
            case NoSuchFileException missing -> new KartotekException("There is no file " + path + ".", cause);
            case java.nio.charset.CharacterCodingException other -> CsvRows.wrongEncoding(path, cause);
            default -> new KartotekException(
                    "The file " + path + " cannot be read. Check that it is there and that you may read it.", cause);
        };
    }
}
