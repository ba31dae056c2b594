/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.nio.file.Path;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.importing.FileReading;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.exchange.csv.CsvFile;
import org.kartotek.exchange.table.Table;
import org.kartotek.exchange.text.TextFile;
import org.kartotek.exchange.vcard.VCardFile;
import org.kartotek.exchange.xlsx.XlsxFile;

/** Finds out what a file is by its first bytes, whatever it is called. */
final class Tables {
    private Tables() {}

    /** Whether the file holds vCards and no table. */
    static boolean isVCards(ImportRequest request) {
        return VCardFile.is(request.file(), request.mapping().reading().encoding());
    }

    /**
     * @throws org.kartotek.core.problem.KartotekException where the file is no table that can be read
     */
    static Table open(ImportRequest request) {
        return open(request.file(), request.mapping().reading());
    }

    /**
     * @throws org.kartotek.core.problem.KartotekException where the file is no table that can be read
     */
    static Table open(Path file, FileReading reading) {
        boolean workbook = TextFile.begins(file, XlsxFile.MAGIC) || TextFile.begins(file, XlsxFile.OLD_MAGIC);
        return workbook
                ? XlsxFile.open(file, reading.sheet(), format(reading))
                : CsvFile.open(file, reading.encoding(), reading.separator());
    }

    static ValueFormat format(FileReading reading) {
        return ValueFormat.of(reading.dateFormat().orElse(ValueFormat.ISO.datePattern()), reading.decimalComma());
    }
}
