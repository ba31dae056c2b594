/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.exchange.table.Table;
import org.kartotek.exchange.text.TextFile;

/** A file of comma-separated values whose character set and separator are settled. It can be read any number of times. */
public final class CsvFile implements Table {
    private static final int LONGEST_FIRST_LINE = 1 << 20;
    private static final String SEPARATORS = ",;\t|";

    private final TextFile file;
    private final CsvDialect dialect;

    private CsvFile(TextFile file, char separator) {
        this.file = file;
        this.dialect = new CsvDialect(file.charset(), file.mark(), separator);
    }

    /**
     * @param encoding name of the character set, or empty to find it out
     * @param separator between cells, or empty to find it out from the first line
     * @throws org.kartotek.core.problem.KartotekException where the file does not exist, is empty, or is something else than text
     */
    public static CsvFile open(Path path, Optional<String> encoding, Optional<Character> separator) {
        TextFile file = TextFile.open(path, "CSV", encoding);
        try {
            return new CsvFile(file, separator.isPresent() ? separator.get() : separator(file));
        } catch (IOException unreadable) {
            throw TextFile.unreadable(path, unreadable);
        }
    }

    /** The candidate that stands most often outside quotes in the first line; the comma where none does. */
    private static char separator(TextFile file) throws IOException {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        try (Reader reader = new BufferedReader(file.reader())) {
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

    /** How the file is written. */
    public CsvDialect dialect() {
        return dialect;
    }

    @Override
    public List<Sentence> notes() {
        return file.note().stream().toList();
    }

    @Override
    public CsvRows rows() {
        try {
            return new CsvRows(file.path(), file.reader(), dialect);
        } catch (IOException unreadable) {
            throw TextFile.unreadable(file.path(), unreadable);
        }
    }
}
