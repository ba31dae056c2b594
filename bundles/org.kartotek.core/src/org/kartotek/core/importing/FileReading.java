/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import java.util.Optional;

/**
 * How a file is read.
 *
 * @param dateFormat pattern of dates such as {@code dd.MM.yyyy}; ISO dates where empty
 * @param decimalComma whether numbers are written 1.234,5 instead of 1,234.5
 * @param encoding name of the character set; found by byte order mark or the bytes where empty
 * @param separator between cells; found from the first line where empty
 * @param sheet of a workbook; the first one that says anything where empty
 */
public record FileReading(
        Optional<String> dateFormat,
        boolean decimalComma,
        Optional<String> encoding,
        Optional<Character> separator,
        Optional<String> sheet) {

    /** Whatever the file itself says. */
    public static final FileReading AS_IT_IS =
            new FileReading(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

    public FileReading withSheet(String name) {
        return new FileReading(dateFormat, decimalComma, encoding, separator, Optional.of(name));
    }

    public FileReading withDates(Optional<String> pattern) {
        return new FileReading(pattern, decimalComma, encoding, separator, sheet);
    }

    public FileReading withDecimalComma(boolean comma) {
        return new FileReading(dateFormat, comma, encoding, separator, sheet);
    }

    public FileReading withEncoding(Optional<String> name) {
        return new FileReading(dateFormat, decimalComma, name, separator, sheet);
    }
}
