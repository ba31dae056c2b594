/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What shall be imported, and how it is to be read.
 *
 * @param file a CSV file
 * @param mapping column name by key of the field ({@code company}, {@code contact.last_name}), for columns whose header is neither key, label nor a known
 *     synonym; an empty column name leaves the field out
 * @param key key of the field by which rows find their card; the customer number where empty
 * @param strict whether one rejected row keeps all others out
 * @param dryRun whether nothing is written and the report says what would be
 * @param dateFormat pattern of dates such as {@code dd.MM.yyyy}; ISO dates where empty
 * @param decimalComma whether numbers are written 1.234,5 instead of 1,234.5
 * @param encoding name of the character set; found by byte order mark or the bytes where empty
 * @param separator between cells; found from the first line where empty
 */
public record ImportRequest(
        Path file,
        Map<String, String> mapping,
        Optional<String> key,
        boolean strict,
        boolean dryRun,
        Optional<String> dateFormat,
        boolean decimalComma,
        Optional<String> encoding,
        Optional<Character> separator) {

    public ImportRequest {
        mapping = Map.copyOf(mapping);
    }

    /** A file read by its headers alone. */
    public static ImportRequest of(Path file) {
        return new ImportRequest(
                file, Map.of(), Optional.empty(), false, false, Optional.empty(), false, Optional.empty(), Optional.empty());
    }
}
