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
import org.kartotek.exchange.table.TableRow;
import org.kartotek.exchange.table.TableRows;
import org.kartotek.exchange.text.TextFile;

/** The rows of a file of comma-separated values. */
public final class CsvRows implements TableRows {
    /** Longest cell in characters. A quotation mark that is never closed makes one cell of the rest of the file. */
    static final int LONGEST_CELL = 1_000_000;

    private final Path path;
    private final CsvRowHandler handler = new CsvRowHandler();
    private final CloseableIterator<TableRow> rows;

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

    @Override
    public Optional<TableRow> next() {
        try {
            while (rows.hasNext()) {
                TableRow row = rows.next();
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof KartotekException limit) {
                throw limit;
            }
            throw new KartotekException(Messages.WRONG_QUOTES.with(handler.line(), path.getFileName(), LONGEST_CELL), broken);
        } catch (UncheckedIOException failed) {
            throw failed.getCause() instanceof CharacterCodingException
                    ? TextFile.unreadable(path, failed.getCause())
                    : new KartotekException(Messages.CUT_SHORT.with(path), failed);
        }
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
