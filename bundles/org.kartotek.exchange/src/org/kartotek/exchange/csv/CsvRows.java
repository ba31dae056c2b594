/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import org.kartotek.core.problem.KartotekException;

/** Walks the rows of a file, empty ones left out, one at a time. One thread at a time. */
public final class CsvRows implements AutoCloseable {
    /** Longest cell in characters. A quotation mark that is never closed makes one cell of the rest of the file. */
    static final int LONGEST_CELL = 1_000_000;

    private final Path path;
    private final CsvRowHandler handler = new CsvRowHandler();
    private final CloseableIterator<CsvRow> rows;

    CsvRows(Path path, Reader reader, CsvDialect dialect) {
        this.path = path;
        this.rows = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .build(handler, reader)
                .iterator();
    }

    /**
     * @return the next row that says anything, or empty at the end of the file
     * @throws KartotekException where the file cannot be read on
     */
    public Optional<CsvRow> next() {
        try {
            while (rows.hasNext()) {
                CsvRow row = rows.next();
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof KartotekException limit) {
                throw limit;
            }
            throw new KartotekException(
                    "The row that begins at line " + handler.line() + " of " + path.getFileName()
                            + " opens a quotation mark that is not closed, or closed too early, or has a cell of more than "
                            + LONGEST_CELL + " characters. Mend it and import the file again.",
                    broken);
        } catch (UncheckedIOException failed) {
            throw failed.getCause() instanceof CharacterCodingException
                    ? wrongEncoding(path, failed)
                    : new KartotekException("The file " + path + " cannot be read to its end.", failed);
        }
    }

    static KartotekException wrongEncoding(Path path, Exception cause) {
        return new KartotekException(
                "The file " + path.getFileName() + " is not written in that encoding. Leave --encoding out, or name another.", cause);
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
