/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.output;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.problem.UnknownNameException;

/** The forms in which rows are written. */
public enum OutputFormat {
    /** For people, in their language. */
    TABLE,
    CSV,
    JSON;

    /** Name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws UnknownNameException with the nearest format */
    public static OutputFormat of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        "format", key, Arrays.stream(values()).map(OutputFormat::key).toList()));
    }

    /**
     * @param columns the fields of each row
     * @param catalogue whose choice labels tables show
     * @param locale language of tables
     */
    public RowSink sink(PrintStream out, List<Field> columns, Catalogue catalogue, Locale locale) {
        return switch (this) {
            case TABLE -> new TableSink(out, columns, new ValueText(catalogue, locale), locale);
            case CSV -> new CsvSink(out, columns);
            case JSON -> new JsonSink(out, columns);
        };
    }
}
